import { relaxedMinimum } from "../../../src/hedging/sizing/relaxedMinimum";
import { expectClose } from "../../relative";

const enough = Infinity;

test("inside the limits it is the exact point", () => {
  const problem = {
    upper: [
      [2, 1],
      [0, 1],
    ],
    exact: [0.5, -0.25],
    cap: 1,
    prices: [1, 1],
    budget: 1,
  };
  expect(relaxedMinimum(problem, enough)).toEqual({ point: [0.5, -0.25], bound: 0, sweeps: 0 });
});

test("a box is touched where the exact point lies outside, by hand: 2² (1 − 3)²", () => {
  const { point, bound } = relaxedMinimum(
    { upper: [[2]], exact: [3], cap: 1, prices: [0], budget: 0 },
    enough,
  );
  expect(point).toEqual([1]);
  expectClose(bound, 16);
});

test("a budget of 1 on two equal unknowns at 2 buys a half of each, by hand: 2 × 1.5²", () => {
  const problem = {
    upper: [
      [1, 0],
      [0, 1],
    ],
    exact: [2, 2],
    cap: 9,
    prices: [1, 1],
    budget: 1,
  };
  const { point, bound, sweeps } = relaxedMinimum(problem, enough);
  expect(sweeps).toBeGreaterThan(0);
  point.forEach((x) => expectClose(x, 0.5, 1e-6));
  expect(bound).toBeLessThanOrEqual(4.5);
  expectClose(bound, 4.5, 1e-6);
});
