import fc from "fast-check";
import { findTerms } from "../../../src/hedging/contracts/catalogue";
import { dateParts } from "../../../src/hedging/roll/dateParts";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { cycleOf, heldContract, monthsFrom } from "../../../src/hedging/roll/heldContract";
import { rollDays } from "../../../src/hedging/roll/rollDay";

const es = findTerms("ES")!;
const roll = dateSerial(2026, 12, 14);

test("the contract before its roll day, the next one from its roll day on", () => {
  expect(heldContract(es, roll - 1, 1, undefined)).toEqual({ year: 2026, month: 12 });
  expect(heldContract(es, roll, 1, undefined)).toEqual({ year: 2027, month: 3 });
  expect(heldContract(es, roll - 0.25, 1, undefined)).toEqual({ year: 2026, month: 12 });
  expect(heldContract(es, roll, 1, 0)).toEqual({ year: 2026, month: 12 });
  expect(heldContract(es, dateSerial(2026, 1, 2), 1, undefined)).toEqual({ year: 2026, month: 3 });
});

test("positions count on in the cycle, without a gap", () => {
  const held = [1, 2, 3, 4, 5].map((position) => heldContract(es, roll, position, undefined));
  expect(held.map(({ year, month }) => year * 100 + month)).toEqual([202703, 202706, 202709, 202712, 202803]);
});

test("many days before the expiry the roll lies quarters ahead", () => {
  expect(heldContract(es, dateSerial(2026, 1, 2), 1, 200)).toEqual({ year: 2026, month: 9 });
});

test("quarterly months of contracts listed monthly; the listed ones where the four are not", () => {
  expect(cycleOf("FGHJKMNQUVXZ")).toEqual([3, 6, 9, 12]);
  expect(cycleOf("HMUZ")).toEqual([3, 6, 9, 12]);
  expect(cycleOf("GJMQVZ")).toEqual([2, 4, 6, 8, 10, 12]);
  const months = monthsFrom([3, 6, 9, 12], dateSerial(2026, 7, 1));
  expect([months.next().value, months.next().value, months.next().value]).toEqual([
    { year: 2026, month: 9 },
    { year: 2026, month: 12 },
    { year: 2027, month: 3 },
  ]);
});

test("a roll that an unknown holiday may move past the day is not known; the others are", () => {
  const nifty = findTerms("NIFTY")!;
  expect(heldContract(nifty, dateSerial(2026, 12, 30), 1, undefined)).toEqual({ year: 2027, month: 3 });
  expect(() => heldContract(nifty, dateSerial(2027, 3, 18), 1, undefined)).toThrow("India");
});

test("from the first day on which it may have been rolled, until it must have been", () => {
  const nifty = findTerms("NIFTY")!;
  const { earliest, latest } = rollDays(nifty, 2027, 3, undefined);
  expect(earliest).toBeLessThan(latest);
  expect(heldContract(nifty, earliest - 1, 1, undefined)).toEqual({ year: 2027, month: 3 });
  expect(() => heldContract(nifty, earliest, 1, undefined)).toThrow("India");
  expect(heldContract(nifty, latest, 1, undefined)).toEqual({ year: 2027, month: 6 });
});

test("the last year that a code can name has its contracts", () => {
  expect(heldContract(es, dateSerial(2099, 1, 5), 4, undefined)).toEqual({ year: 2099, month: 12 });
});

test("a position without a two-digit year is not known", () => {
  expect(() => heldContract(es, roll, 10_000, undefined)).toThrow(
    "position must name a contract up to 2099, got 10000",
  );
});

test("on any day the contract held is the first one not yet rolled", () => {
  const codes = ["ES", "AP", "FESX", "HSI", "TX", "WIN", "K200"];
  const anyDay = fc.integer({ min: dateSerial(2001, 1, 1), max: dateSerial(2026, 6, 30) });
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      anyDay,
      fc.option(fc.nat(60), { nil: undefined }),
      (code, day, before) => {
        const terms = findTerms(code)!;
        const held = heldContract(terms, day, 1, before);
        expect(rollDays(terms, held.year, held.month, before).earliest).toBeGreaterThan(day);
        const cycle = cycleOf(terms.months);
        const earlier = [...monthsFromYear(cycle, dateParts(day).year - 1)].filter(
          ({ year, month }) => year * 12 + month < held.year * 12 + held.month,
        );
        const last = earlier.at(-1)!;
        expect(rollDays(terms, last.year, last.month, before).latest).toBeLessThanOrEqual(day);
      },
    ),
    { numRuns: 300 },
  );
});

function* monthsFromYear(cycle: readonly number[], year: number) {
  for (let ahead = 0; ahead < 3; ahead++) for (const month of cycle) yield { year: year + ahead, month };
}
