import { filledGrid, gridOf, isOmitted, singleCell, soleError } from "../../src/cells/grid";
import { excelError } from "../call";

test("a single value is a grid of one cell, what is left out a grid of a blank", () => {
  expect(gridOf(5)).toEqual({ rows: 1, columns: 1, cells: [[5]] });
  expect(gridOf([[1, 2]])).toEqual({ rows: 1, columns: 2, cells: [[1, 2]] });
  for (const nothing of [null, undefined, "", [], [[]], [[null]], [[""]]])
    expect(isOmitted(gridOf(nothing))).toBe(true);
  for (const something of [0, [[0]], [[null, null]], false]) expect(isOmitted(gridOf(something))).toBe(false);
});

test("a range where a single value belongs names the argument and its size", () => {
  expect(singleCell("beta", gridOf([[7]]))).toBe(7);
  expect(() =>
    singleCell(
      "beta",
      gridOf([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toThrow("beta must be a single value, got 2 × 2 cells");
});

test("an error in place of a range is the result, one within a range is none of its shape", () => {
  const gone = excelError("#REF!", "gone");
  expect(() => filledGrid("prices", gone, "must be a range")).toThrow("gone");
  expect(() => filledGrid("prices", "", "must be a range")).toThrow(
    "prices must be a range, got a blank cell",
  );
  for (const range of [[[gone, 1]], [[gone], [1]]]) {
    expect(soleError(gridOf(range))).toBeUndefined();
    expect(filledGrid("prices", range, "must be a range").cells).toBe(range);
  }
});
