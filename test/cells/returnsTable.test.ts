import { gridOf } from "../../src/cells/grid";
import { returnsTable } from "../../src/cells/returnsTable";
import { column, inWords, row } from "../call";

const returns = (given: unknown): unknown[][] =>
  returnsTable("prices", gridOf(given), "simple").map((line) =>
    line.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(12)) : inWords(cell))),
  );

test("prices below one another or in one row, a heading of text skipped though some of it is blank", () => {
  expect(returns(column(100, 110, 99))).toEqual(column(0.1, -0.1));
  expect(returns(row("P", 100, 110, 99))).toEqual(row(0.1, -0.1));
  expect(returns([["A", null, "C"], [100, 50, 10], [110, 40, 12]])).toEqual([[0.1, -0.2, 0.2]]); // prettier-ignore
});

test("a first row that is blank, or not all text, is one of prices", () => {
  expect(returns([[null, null], [100, 50], [110, 40]])).toEqual([["", ""], [0.1, -0.2]]); // prettier-ignore
  const bad = '#VALUE! prices must be a number, got "x"';
  expect(returns([["x", 100], [100, 110], [110, 121]])).toEqual([[bad, 0.1], [0.1, 0.1]]); // prettier-ignore
});

test("fewer than two prices give no return", () => {
  expect(() => returns(column("P", 100))).toThrow("prices must be two or more in a line, got 1");
  expect(() => returns(100)).toThrow("prices must be two or more in a line, got 1");
});
