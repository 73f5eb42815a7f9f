import { calendarOf } from "../../src/cells/calendar";

const calendar = (...lines: unknown[][]) => [...calendarOf("calendar", lines)];

test("months from 1 to 12 and their fractions; a heading and empty rows are skipped", () => {
  expect(calendar(["Month", "Fraction"], [1, 0.5], [null, ""], [12, 1])).toEqual([
    [1, 0.5],
    [12, 1],
  ]);
  expect([...calendarOf("calendar", null)]).toEqual([]);
});

test.each([
  [[0, 0.5], "calendar month in row 1 of the range must be a whole number from 1 to 12, got 0"],
  [[13, 0.5], "calendar month in row 1 of the range must be a whole number from 1 to 12, got 13"],
  [[1.5, 0.5], "calendar month in row 1 of the range must be a whole number from 1 to 12, got 1.5"],
  [["Month", 0.5], 'calendar month in row 1 of the range must be a number, got "Month"'],
  [[1, ""], "calendar fraction in row 1 of the range must be between zero and one, got a blank cell"],
])("%j is refused", (line, words) => expect(() => calendar(line)).toThrow(words));

test("text below the first row is no heading, a month is listed once, and there are two columns", () => {
  expect(() => calendar([1, 0.5], ["June", "half"])).toThrow("calendar month in row 2 of the range");
  expect(() => calendar([1, 0.5], [1, 0.6])).toThrow("must list month 1 once, got it again in row 2");
  expect(() => calendar([1, 0.5, 2])).toThrow("must be two columns, month and fraction, got 1 × 3 cells");
});
