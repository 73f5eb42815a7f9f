import { gridOf, isOmitted, singleCell } from "../../src/cells/grid";

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
