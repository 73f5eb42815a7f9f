import fc from "fast-check";
import { findTerms } from "../../../src/hedging/contracts/catalogue";
import { monthsOf } from "../../../src/hedging/contracts/datedCode";
import { dateParts } from "../../../src/hedging/roll/dateParts";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { certainDay, lastTradingDays } from "../../../src/hedging/roll/lastTradingDay";
import { marketDay } from "../../../src/hedging/roll/marketDay";
import golden from "../../golden/expiryDates.json";

const codes = golden.families.flatMap((family) => family.codes.split(" "));
const days = (code: string, year: number, month: number) => lastTradingDays(findTerms(code)!, year, month);

test("a last trading day lies in its month, on a trading day, and later than the month before", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.integer({ min: 2001, max: 2026 }),
      fc.nat(),
      (code, year, pick) => {
        const terms = findTerms(code)!;
        const listed = monthsOf(terms.months);
        const month = listed[pick % listed.length]!;
        const day = certainDay(lastTradingDays(terms, year, month), terms, year, month);
        expect(dateParts(day)).toMatchObject({ year, month });
        expect(marketDay(terms.market, day)).toBe("open");
        const [before, beforeYear] =
          month === listed[0] ? [listed.at(-1)!, year - 1] : [listed[listed.indexOf(month) - 1]!, year];
        expect(lastTradingDays(terms, beforeYear, before).latest).toBeLessThan(day);
      },
    ),
    { numRuns: 500 },
  );
});

test("the rule that held then: NIFTY to Thursdays, BANKNIFTY to Wednesdays in 2024", () => {
  const weekday = (code: string, year: number, month: number): number => days(code, year, month).latest % 7;
  const [tuesday, wednesday, thursday] = [3, 4, 5];
  expect(weekday("NIFTY", 2019, 6)).toBe(thursday);
  expect(weekday("NIFTY", 2025, 8)).toBe(thursday);
  expect(weekday("NIFTY", 2025, 9)).toBe(tuesday);
  expect(weekday("BANKNIFTY", 2024, 2)).toBe(thursday);
  expect(weekday("BANKNIFTY", 2024, 3)).toBe(wednesday);
  expect(weekday("BANKNIFTY", 2025, 1)).toBe(thursday);
  expect(weekday("BANKNIFTY", 2025, 10)).toBe(tuesday);
});

test("past the known holidays a day is known where no holiday can matter", () => {
  expect(days("CN", 2028, 11)).toEqual({
    earliest: dateSerial(2028, 11, 29),
    latest: dateSerial(2028, 11, 29),
  });
  expect(days("TX", 2034, 3)).toEqual({ earliest: dateSerial(2034, 3, 15), latest: dateSerial(2034, 3, 15) });
  const { earliest, latest } = days("TX", 2034, 2);
  expect(earliest).toBeLessThan(latest);
});

test.each([
  ["NIFTY", 2027, 3, "India: known from 2000 to 2026"],
  ["CN", 2030, 1, "China: known from 2000 to 2026"],
  ["TX", 2034, 2, "Taiwan: known from 2000 to 2027"],
  ["ES", 2036, 3, "New York: known from 2000 to 2035"],
  ["ES", 1999, 3, "New York: known from 2000 to 2035"],
])("%s %d-%d hangs on holidays that are not known", (code, year, month, known) => {
  expect(() => certainDay(days(code, year, month), findTerms(code)!, year, month)).toThrow(known);
});
