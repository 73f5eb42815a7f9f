import { aboveZero, anyNumber } from "../../src/cells/amounts";
import { numbersIn } from "../../src/cells/oneSeries";
import { series } from "../../src/cells/series";
import { column, excelError, row } from "../call";

const numbers = (given: unknown, amount = anyNumber) => [...numbersIn(series("prices", given), amount)];

test("a header and holes are left out", () => {
  expect(numbers(column("P", 1, null, 3, "x"))).toEqual([1, 3]);
  expect(numbers(row(1, { type: "Double", basicValue: 2 }))).toEqual([1, 2]);
});

test("an error or a number that does not fit is named by its place", () => {
  expect(() => numbers(column(1, excelError("#REF!", "gone"), 3))).toThrow("gone");
  expect(() => numbers(column("P", 1, 0), aboveZero)).toThrow(
    "prices in row 3 of the range must be greater than zero, got 0",
  );
  expect(() => numbers(row(1, { type: "Double", basicValue: -2 }), aboveZero)).toThrow(
    "prices in column 2 of the range must be greater than zero, got -2",
  );
});

test.each([
  [column("a", null), "text", "tooFewObservations"],
  [column(null, ""), "blank cells", "tooFewObservations"],
  ["a", "text", "wrongType"],
])("%j holds no number", (given, got, kind) => {
  const message = `prices must hold a number or more, got ${got}`;
  expect(() => numbers(given)).toThrow(expect.objectContaining({ kind, message }));
});
