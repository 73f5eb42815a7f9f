import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { addHoliday } from "../../../src/hedging/roll/holidayRule";

const days = (rules: string[], year: number): number[] => [
  ...rules.reduce((set, rule) => addHoliday(set, rule, year), new Set<number>()),
];
const day = dateSerial;

test.each([
  ["a day of the year", "12-25", 2026, day(2026, 12, 25)],
  ["the first Monday of September", "Mon09-01", 2026, day(2026, 9, 7)],
  ["the last Monday of May", "Mon05-25", 2026, day(2026, 5, 25)],
  ["Good Friday", "easter-2", 2008, day(2008, 3, 21)],
  ["Easter Monday", "easter+1", 2008, day(2008, 3, 24)],
  ["near: Saturday to Friday", "07-04 near", 2026, day(2026, 7, 3)],
  ["near: Sunday to Monday", "07-04 near", 2021, day(2021, 7, 5)],
  ["near: a weekday stays", "07-04 near", 2025, day(2025, 7, 4)],
  ["back: Sunday to Friday", "12-31 back", 2023, day(2023, 12, 29)],
  ["sun: Sunday to Monday", "01-01 sun", 2023, day(2023, 1, 2)],
  ["sun: Saturday stays", "01-01 sun", 2022, day(2022, 1, 1)],
  ["next: Saturday to Monday", "01-01 next", 2022, day(2022, 1, 3)],
])("%s", (_, rule, year, expected) => {
  expect(days([rule], year)).toEqual([expected]);
});

test("Christmas and Boxing Day move past each other", () => {
  const rules = ["12-25 next", "12-26 next"];
  expect(days(rules, 2021)).toEqual([day(2021, 12, 27), day(2021, 12, 28)]);
  expect(days(rules, 2022)).toEqual([day(2022, 12, 26), day(2022, 12, 27)]);
  expect(days(rules, 2020)).toEqual([day(2020, 12, 25), day(2020, 12, 28)]);
});

test.each([
  ["06-19 near 2022-", [2021], [2022, 2035]],
  ["01-06 -2006", [2007], [2000, 2006]],
  ["11-20 2021-2022", [2020, 2023], [2021, 2022]],
  ["09-24 2004", [2003, 2005], [2004]],
])("years of %s", (rule, without, within) => {
  for (const year of without) expect(days([rule], year)).toEqual([]);
  for (const year of within) expect(days([rule], year)).toHaveLength(1);
});
