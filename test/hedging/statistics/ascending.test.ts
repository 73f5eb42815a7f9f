import { ascending } from "../../../src/hedging/statistics/ascending";

test("smallest first, equal ones as given, infinite ones last", () => {
  expect(ascending([3, Infinity, 1, 2, Infinity, 1], 0)).toEqual([2, 5, 3, 0, 1, 4]);
});

test("values within the tolerance of their neighbour are equal", () => {
  expect(ascending([1 + 2e-13, 1 + 1e-13, 1, 0.5], 1e-12)).toEqual([3, 0, 1, 2]);
  expect(ascending([1 + 2e-13, 1 + 1e-13, 1, 0.5], 1e-14)).toEqual([3, 2, 1, 0]);
  expect(ascending([2, 1], 1)).toEqual([0, 1]);
  expect(ascending([], 1)).toEqual([]);
});
