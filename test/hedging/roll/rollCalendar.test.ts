import { findTerms } from "../../../src/hedging/contracts/catalogue";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { heldContract } from "../../../src/hedging/roll/heldContract";
import { rollCalendar } from "../../../src/hedging/roll/rollCalendar";

const [from, to] = [dateSerial(2026, 1, 1), dateSerial(2026, 12, 31)];

test("the four rolls of a year", () => {
  const rolls = rollCalendar(findTerms("ES")!, from, to, undefined);
  expect(rolls.map(({ month, roll, expiry }) => [month, roll.latest, expiry.latest])).toEqual([
    [3, dateSerial(2026, 3, 16), dateSerial(2026, 3, 20)],
    [6, dateSerial(2026, 6, 15), dateSerial(2026, 6, 18)],
    [9, dateSerial(2026, 9, 14), dateSerial(2026, 9, 18)],
    [12, dateSerial(2026, 12, 14), dateSerial(2026, 12, 18)],
  ]);
});

test("both ends are included", () => {
  const es = findTerms("ES")!;
  const day = dateSerial(2026, 3, 16);
  expect(rollCalendar(es, day, day, undefined)).toHaveLength(1);
  expect(rollCalendar(es, day + 1, day + 60, undefined)).toHaveLength(0);
});

test("rolls increase, and on a roll day the next contract is held", () => {
  for (const code of ["ES", "AP", "HSI", "WIN", "OMXS30"]) {
    const terms = findTerms(code)!;
    const rolls = rollCalendar(terms, dateSerial(2001, 1, 1), dateSerial(2025, 12, 31), undefined);
    rolls.forEach(({ year, month, roll, expiry }, i) => {
      expect(roll.latest).toBeLessThan(expiry.earliest);
      if (i > 0) expect(roll.earliest).toBeGreaterThan(rolls[i - 1]!.expiry.latest);
      expect(heldContract(terms, roll.latest - 1, 1, undefined)).toEqual({ year, month });
      const next = rolls[i + 1];
      if (next) {
        expect(heldContract(terms, roll.latest, 1, undefined)).toEqual({
          year: next.year,
          month: next.month,
        });
      }
    });
  }
});

test("a roll that may lie in the interval is among them, as a range", () => {
  const rolls = rollCalendar(findTerms("NIFTY")!, from, dateSerial(2027, 3, 20), undefined);
  expect(rolls).toHaveLength(5);
  expect(rolls[4]!.roll.earliest).toBeLessThan(rolls[4]!.roll.latest);
});
