import { findTerms } from "../../../src/hedging/contracts/catalogue";
import { monthsOf } from "../../../src/hedging/contracts/datedCode";
import { dateParts } from "../../../src/hedging/roll/dateParts";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { expiryDay, nthWeekday } from "../../../src/hedging/roll/expiryDay";
import { lastTradingDays } from "../../../src/hedging/roll/lastTradingDay";
import golden from "../../golden/expiryDates.json";

const iso = (serial: number): string => {
  const { year, month, day } = dateParts(serial);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};
const found = (code: string, year: number, month: number): string => {
  const { earliest, latest } = lastTradingDays(findTerms(code)!, year, month);
  return earliest === latest ? iso(latest) : `${iso(earliest)} to ${iso(latest)}`;
};

const families = golden.families.flatMap(({ codes, months, days }) =>
  codes.split(" ").map((code) => ({ code, months, days: days as Readonly<Record<string, string>> })),
);

test("the golden dates are of all contracts", () => {
  expect(families).toHaveLength(68);
});

test.each(families)("$code from 2000 on", ({ code, months, days }) => {
  expect(findTerms(code)!.months).toBe(months);
  for (const [year, expected] of Object.entries(days)) {
    const actual = monthsOf(months).slice(0, expected.split(" ").length);
    expect(actual.map((month) => found(code, Number(year), month).slice(5).replace("-", ""))).toEqual(
      expected.split(" "),
    );
  }
});

test("months in which a holiday moves the day, as compiled before", () => {
  expect(golden.shifts.length).toBeGreaterThan(60);
  for (const [contractMonth, , expected, codes] of golden.shifts) {
    const [year, month] = contractMonth!.split("-").map(Number);
    for (const code of codes!.split(" ")) expect(found(code, year!, month!)).toBe(expected);
  }
});

// Dates that exchanges gave out, or that trade data show.
test.each([
  ["ES", 2026, 6, "2026-06-18"],
  ["ES", 2012, 12, "2012-12-21"],
  ["AP", 2026, 6, "2026-06-18"],
  ["TX", 2023, 1, "2023-01-30"],
  ["K200", 2003, 9, "2003-09-09"],
  ["NIFTY", 2025, 8, "2025-08-28"],
  ["NIFTY", 2025, 9, "2025-09-30"],
  ["BANKNIFTY", 2024, 3, "2024-03-27"],
  ["BANKNIFTY", 2024, 12, "2024-12-24"],
  ["BANKNIFTY", 2025, 7, "2025-07-31"],
  ["VX", 2026, 5, "2026-05-19"],
  ["OMXS30", 2026, 6, "2026-06-18"],
])("%s %d-%d last trades on %s", (code, year, month, expected) => {
  expect(found(code, year, month)).toBe(expected);
});

test("the nth weekday, the last of the month before, and January after December", () => {
  expect(nthWeekday(2026, 6, "Fri", 3)).toBe(dateSerial(2026, 6, 19));
  expect(nthWeekday(2026, 6, "Fri", 0)).toBe(dateSerial(2026, 5, 29));
  expect(nthWeekday(2026, 13, "Fri", 3)).toBe(dateSerial(2027, 1, 15));
  expect(nthWeekday(2026, 13, "Tue", 0)).toBe(dateSerial(2026, 12, 29));
});

test("a market that is shut on the rule's day moves it as the rule says", () => {
  const rule = { type: "nthWeekday", weekday: "Fri", n: 3 } as const;
  const day = (holiday: "prev" | "next", thenOffsetBD?: number): string =>
    iso(
      expiryDay(
        { ...rule, holiday, ...(thenOffsetBD !== undefined && { thenOffsetBD }) },
        "XNYS",
        2026,
        6,
        "open",
      ),
    );
  expect(day("prev")).toBe("2026-06-18");
  expect(day("next")).toBe("2026-06-22");
  expect(day("prev", -1)).toBe("2026-06-17");
});
