import { findTerms } from "../../../src/hedging/contracts/catalogue";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { lastTradingDays } from "../../../src/hedging/roll/lastTradingDay";
import { rollDays } from "../../../src/hedging/roll/rollDay";

const roll = (code: string, year: number, month: number, daysBefore?: number): number => {
  const { earliest, latest } = rollDays(findTerms(code)!, year, month, daysBefore);
  expect(earliest).toBe(latest);
  return latest;
};

// CME Group, Equity Index Roll Dates (2014 table), and the lead month from trade date 13 June 2022 on.
test.each([
  [2014, 9, dateSerial(2014, 9, 11)],
  [2014, 12, dateSerial(2014, 12, 11)],
  [2008, 3, dateSerial(2008, 3, 13)],
  [2022, 3, dateSerial(2022, 3, 10)],
  [2022, 6, dateSerial(2022, 6, 13)],
  [2026, 6, dateSerial(2026, 6, 15)],
  [2026, 12, dateSerial(2026, 12, 14)],
])("ES of %d-%d", (year, month, expected) => {
  for (const code of ["ES", "MES", "NQ", "MNQ", "RTY", "M2K", "EMD", "YM", "MYM"])
    expect(roll(code, year, month)).toBe(expected);
});

test("other contracts 8 calendar days before the last trading day", () => {
  expect(roll("AP", 2026, 6)).toBe(dateSerial(2026, 6, 10));
  expect(roll("FESX", 2026, 12)).toBe(dateSerial(2026, 12, 10));
  expect(roll("ES", 2026, 12, 8)).toBe(dateSerial(2026, 12, 10));
  expect(roll("ES", 2026, 6, 8)).toBe(dateSerial(2026, 6, 10));
});

test("a weekend moves back to Friday", () => {
  expect(roll("ES", 2026, 12, 5)).toBe(dateSerial(2026, 12, 11));
  expect(roll("ES", 2026, 12, 6)).toBe(dateSerial(2026, 12, 11));
  expect(roll("ES", 2026, 12, 7)).toBe(dateSerial(2026, 12, 11));
  expect(roll("ES", 2026, 12, 0)).toBe(dateSerial(2026, 12, 18));
});

test("a roll by days hangs on the holidays of the last trading day, the convention of CME does not", () => {
  const terms = findTerms("NIFTY")!;
  const { earliest, latest } = rollDays(terms, 2027, 3, undefined);
  expect(earliest).toBeLessThan(latest);
  expect(rollDays(findTerms("ES")!, 2040, 3, undefined)).toEqual({
    earliest: dateSerial(2040, 3, 12),
    latest: dateSerial(2040, 3, 12),
  });
});

test("every roll of two decades lies before its last trading day", () => {
  for (const code of ["ES", "AP", "HSI", "TX", "WIN", "OMXS30"]) {
    for (let year = 2006; year <= 2025; year++) {
      expect(roll(code, year, 6)).toBeLessThan(lastTradingDays(findTerms(code)!, year, 6).earliest);
    }
  }
});
