import { dateSerial as serial } from "../../src/hedging/roll/dateSerial";
import { call, cell, column } from "../call";
import { expectClose } from "../relative";

test("FAIRVALUE of Hull's example 5.5, over a range, and at expiry", () => {
  expectClose(cell("FAIRVALUE", 1_300, 0.05, 0.01, 0.25), 1_300 * Math.exp(0.01), 1e-15);
  expect(call("FAIRVALUE", column(4_500, 5_000), 0.05, 0.014, 0)).toEqual([[4_500], [5_000]]);
  expect(cell("FAIRVALUE", -1, 0.05, 0.014, 0.25)).toBe("#VALUE! spot must be greater than zero, got -1");
  expect(cell("FAIRVALUE", 4_500, 0.05, 0.014, -0.25)).toBe("#VALUE! years must not be negative, got -0.25");
  expect(cell("FAIRVALUE", 4_500, "5%", 0.014, 0.25)).toBe('#VALUE! rate must be a number, got "5%"');
  expect(cell("FAIRVALUE", 4_500, 1e6, 0, 1)).toContain("#NUM!");
});

test("BASIS is futures less spot (E69)", () => {
  expect(call("BASIS", column(4_540.5, 4_490), 4_500)).toEqual([[40.5], [-10]]);
  expect(cell("BASIS", 4_500, 0)).toBe("#VALUE! spot must be greater than zero, got 0");
});

test("IMPLIEDRATE undoes FAIRVALUE; no time left is #DIV/0!", () => {
  const price = cell("FAIRVALUE", 4_500, 0.05, 0.014, 0.25);
  expectClose(cell("IMPLIEDRATE", price, 4_500, 0.014, 0.25), 0.05, 1e-13);
  expect(cell("IMPLIEDRATE", 4_540, 4_500, 0.014, 0)).toContain("#DIV/0!");
});

test("ROLLCOST: a dearer far month is a short position's income (E02)", () => {
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_540.5)).toBe(-4_050);
  expect(cell("ROLLCOST", 2, "ES", 4_500, 4_540.5)).toBe(4_050);
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, 2.5)).toBe(10);
  expect(cell("ROLLCOST", -2, 50, 4_500, 4_540.5, 2.5)).toBe(-4_040);
  expect(cell("ROLLCOST", 0, "ES", 4_500, 4_540.5, 2.5)).toBe(0);
  expect(cell("ROLLCOST", -2, "XX", 4_500, 4_540.5)).toContain("#N/A contract");
});

test("ROLLCOST takes the fee from the argument, then the desk's table, then none", () => {
  const desk = [
    ["Code", "Fee"],
    ["ES", 2.5],
  ];
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, null, desk)).toBe(10);
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, 1, desk)).toBe(4);
  expect(cell("ROLLCOST", -2, "ESZ26", 4_500, 4_500, null, desk)).toBe(10);
  expect(cell("ROLLCOST", -2, "MES", 4_500, 4_500, null, desk)).toBe(0);
});

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 864e5 + 25_569;

test("EXPIRY from a root with year and month, and from dated codes of one, two and four digits", () => {
  const june = day(2026, 6, 18);
  for (const code of ["ESM6", "ESM26", "ESM2026", " esm26 "]) expect(cell("EXPIRY", code)).toBe(june);
  expect(cell("EXPIRY", "ES", 2026, 6)).toBe(june);
  expect(cell("EXPIRY", "ESM26", 2026, 6)).toBe(june);
  expect(cell("EXPIRY", "ESM26", null, 6)).toBe(june);
  expect(cell("EXPIRY", "AP", 2026, 6)).toBe(june);
});

test("EXPIRY over ranges: one bad cell spoils its own result only", () => {
  expect(call("EXPIRY", column("ES", "AP", "XX", ""), 2026, 3)).toEqual([
    [day(2026, 3, 20)],
    [day(2026, 3, 19)],
    ['#N/A contract must be a code of the catalogue, got "XX"'],
    [""],
  ]);
  expect(call("EXPIRY", "ES", column(2025, 2026), [[3, 12]])).toEqual([
    [day(2025, 3, 21), day(2025, 12, 19)],
    [day(2026, 3, 20), day(2026, 12, 18)],
  ]);
});

test.each([
  [["ES"], "#VALUE! year must be given beside ES, which names no month, got a blank cell"],
  [["ES", 2026], "#VALUE! month must be given beside ES, which names no month, got a blank cell"],
  [["ESZ26", 2027], "#VALUE! year must agree with the dated code (2026), got 2027"],
  [["ESZ6", 2016, 12], "#VALUE! year must agree with the dated code (2026), got 2016"],
  [["ESZ26", 2026, 9], "#VALUE! month must agree with the dated code (12), got 9"],
  [["ES", 2026, 1], "#N/A month must be one that ES lists (3, 6, 9, 12), got 1"],
  [["ESF26"], "#N/A contract must name a month that ES lists (3, 6, 9, 12), got 1"],
  [["ES", 2026, 13], "#VALUE! month must be a whole number from 1 to 12, got 13"],
  [["ES", 2026, 6.5], "#VALUE! month must be a whole number from 1 to 12, got 6.5"],
  [["ES", 2026, "June"], '#VALUE! month must be a number, got "June"'],
  [["ES", 26, 6], "#VALUE! year must be a whole number of four digits, got 26"],
  [["ES", 2026.5, 6], "#VALUE! year must be a whole number of four digits, got 2026.5"],
  [[50, 2026, 6], "#N/A contract must be a code of the catalogue (a multiplier has no expiry rule), got 50"],
  [[true, 2026, 6], "#VALUE! contract must be a code of the catalogue, got TRUE"],
  [["XXZ26"], '#N/A contract must be a code of the catalogue, got "XXZ26"'],
  [[null, 2026, 6], "#VALUE! contract must be a code of the catalogue, got a blank cell"],
  [
    ["NIFTY", 2028, 3],
    "#N/A expiry of NIFTYH28 must not hang on holidays that are not known (India: known from 2000 to 2026), got 2028-03",
  ],
  [
    ["ESZ40"],
    "#N/A expiry of ESZ40 must not hang on holidays that are not known (New York: known from 2000 to 2035), got 2040-12",
  ],
])("EXPIRY of %j is refused", (given, message) => {
  expect(cell("EXPIRY", ...given)).toBe(message);
});

test("ROLLDATE by the contract's convention, as it held then, and by days", () => {
  expect(cell("ROLLDATE", "ESZ26")).toBe(day(2026, 12, 14));
  expect(cell("ROLLDATE", "ES", 2019, 12)).toBe(day(2019, 12, 12));
  expect(cell("ROLLDATE", "ES", 2022, 6)).toBe(day(2022, 6, 13));
  expect(cell("ROLLDATE", "ESZ26", null, null, 8)).toBe(day(2026, 12, 10));
  expect(cell("ROLLDATE", "ESZ26", null, null, 6)).toBe(day(2026, 12, 11));
  expect(cell("ROLLDATE", "APZ26")).toBe(day(2026, 12, 9));
  expect(call("ROLLDATE", "ESZ26", null, null, column(0, -1, 2.5))).toEqual([
    [day(2026, 12, 18)],
    ["#VALUE! days_before must be a whole number of days from 0 to 10000, got -1"],
    ["#VALUE! days_before must be a whole number of days from 0 to 10000, got 2.5"],
  ]);
  expect(cell("ROLLDATE", "NIFTYH28")).toContain("#N/A expiry of NIFTYH28");
});

test("a roll calendar is counted from the expiry, so it lies before it in every month (E52)", () => {
  for (let year = 2018; year <= 2035; year++) {
    for (const month of [3, 6, 9, 12]) {
      const [roll, expiry] = [
        cell("ROLLDATE", "ES", year, month),
        cell("EXPIRY", "ES", year, month),
      ] as number[];
      expect(expiry! - roll!).toBeGreaterThanOrEqual(3);
      expect(expiry! - roll!).toBeLessThanOrEqual(8);
    }
  }
});

test("FRONT: the contract before its roll day, from then on the next", () => {
  expect(call("FRONT", "ES", column(day(2026, 12, 13), day(2026, 12, 14)))).toEqual([["ESZ26"], ["ESH27"]]);
  expect(call("FRONT", "ES", day(2026, 12, 13), [[1, 2, 3]])).toEqual([["ESZ26", "ESH27", "ESM27"]]);
  expect(cell("FRONT", "esz6", day(2026, 12, 13.75))).toBe("ESZ26");
  expect(cell("FRONT", "HSI", day(2026, 10, 1))).toBe("HSIZ26");
  expect(cell("FRONT", "WIN", day(2026, 7, 1))).toBe("WINQ26");
  expect(cell("FRONT", "ES", day(2026, 12, 17), null, 0)).toBe("ESZ26");
  expect(cell("FRONT", "ES", day(2035, 12, 31))).toBe("ESH36");
});

test.each([
  [["ES", "today"], '#VALUE! date must be a number, got "today"'],
  [["ES", day(2026, 1, 2), 0], "#VALUE! position must be a whole number, 1 or more, got 0"],
  [["ES", day(2026, 1, 2), 1.5], "#VALUE! position must be a whole number, 1 or more, got 1.5"],
  [
    ["ES", day(2036, 1, 1)],
    "#N/A date must be a date from 2000 to 2035, whose holidays are known, got 49675",
  ],
  [["ES", day(2026, 1, 2), 999], "#N/A position must name a contract up to 2099, got 999"],
  [["NIFTY", day(2027, 3, 18)], "#N/A expiry of NIFTYH27 must not hang on holidays"],
])("FRONT of %j is refused", (given, message) => {
  expect(cell("FRONT", ...given)).toContain(message);
});

test("ROLLS lists the rolls between two days, both included", () => {
  expect(call("ROLLS", "ES", day(2026, 3, 16), day(2026, 6, 15))).toEqual([
    ["Code", "Roll date", "Last trading day"],
    ["ESH26", day(2026, 3, 16), day(2026, 3, 20)],
    ["ESM26", day(2026, 6, 15), day(2026, 6, 18)],
  ]);
  expect(call("ROLLS", "ES", day(2026, 3, 17), day(2026, 3, 20), 0)).toEqual([
    ["Code", "Roll date", "Last trading day"],
    ["ESH26", day(2026, 3, 20), day(2026, 3, 20)],
  ]);
});

test("ROLLS: a day that hangs on unknown holidays is an error in its cell", () => {
  const table = call("ROLLS", "NIFTY", day(2026, 12, 1), day(2027, 3, 31)) as unknown[][];
  expect(table.map(([code]) => code)).toEqual(["Code", "NIFTYZ26", "NIFTYH27"]);
  expect(table[1]).toEqual(["NIFTYZ26", day(2026, 12, 21), day(2026, 12, 29)]);
  expect(table[2]![1]).toContain("#N/A expiry of NIFTYH27");
  expect(table[2]![2]).toContain("#N/A expiry of NIFTYH27");
});

test.each([
  [
    ["ES", day(2026, 3, 17), day(2026, 3, 20)],
    "#N/A from and to must span a roll day of ES, got 46098 to 46101",
  ],
  [["ES", day(2026, 3, 20), day(2026, 3, 17)], "#VALUE! from must not be after to (46098), got 46101"],
  [["ES", day(1999, 3, 20), day(2026, 3, 17)], "#N/A from must be a date from 2000 to 2035"],
  [["ES", column(1, 2), day(2026, 3, 17)], "#VALUE! from must be a single value, got 2 × 1 cells"],
  [["ES", null, day(2026, 3, 17)], "#VALUE! from must be a date"],
  [["XX", day(2026, 3, 17), day(2026, 3, 20)], '#N/A contract must be a code of the catalogue, got "XX"'],
])("ROLLS of %j is refused", (given, message) => {
  expect(call("ROLLS", ...given)).toContain(message);
});

test("calendars know contracts whose multiplier is not confirmed; nothing else does", () => {
  expect(cell("EXPIRY", "ALMI", 2026, 3)).toBe(day(2026, 3, 19));
  expect(cell("SPEC", "ALMI", "multiplier")).toContain("#N/A contract");
});

test("EXPIRY over 10,000 rows works out each year's holidays once", () => {
  const codes = Array.from({ length: 10_000 }, (_, i) => [["ES", "HSI", "K200", "TX"][i % 4]]);
  const start = performance.now();
  expect(call("EXPIRY", codes, 2026, 3)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});

// CME Group, Equity Index Roll Dates: the Nikkei's December 2014 contract, settled on the 12th, rolled on Monday the 8th.
test("ROLLDATE of the CME's Nikkei is the Monday before its expiry", () => {
  expect(cell("ROLLDATE", "NKDZ14")).toBe(serial(2014, 12, 8));
  expect(cell("ROLLDATE", "NKDH26")).toBe(serial(2026, 3, 9));
});

test("ROLLS takes whole days, as FRONT does: a time of day loses no roll", () => {
  const day = serial(2026, 6, 15);
  expect(call("ROLLS", "ES", day + 0.5, day + 0.75)).toEqual(call("ROLLS", "ES", day, day));
  expect(cell("FRONT", "ES", day + 0.5)).toBe("ESU26");
});

test("a bridge day that nobody has announced leaves an expiry open", () => {
  for (const year of [2029, 2035]) expect(cell("EXPIRY", "TWN", year, 12)).toContain("#N/A");
});
