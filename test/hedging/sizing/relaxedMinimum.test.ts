import { relaxedMinimum } from "../../../src/hedging/sizing/relaxedMinimum";
import { expectClose } from "../../relative";
import { eachWhole, problems, squares } from "./problems";

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
  expect(relaxedMinimum(problem)).toEqual({ point: [0.5, -0.25], multiplier: 0 });
});

test("a box is touched where the exact point lies outside, and what is left follows, by hand", () => {
  const { point, multiplier } = relaxedMinimum({
    upper: [
      [1, 1],
      [0, 1],
    ],
    exact: [3, 0],
    cap: 1,
    prices: [0, 0],
    budget: 0,
  });
  // (1 + y − 3)² + y² is least at y = 1.
  point.forEach((x) => expectClose(x, 1));
  expect(multiplier).toBe(0);
});

test("a budget of 1 on two equal unknowns at 2 buys a half of each, worth 2 × 1.5, by hand", () => {
  const upper = [
    [1, 0],
    [0, 1],
  ];
  const { point, multiplier } = relaxedMinimum({ upper, exact: [2, -2], cap: 9, prices: [1, 1], budget: 1 });
  expectClose(point[0], 0.5);
  expectClose(point[1], -0.5);
  expectClose(multiplier, 3);
});

test("what is not worth its price is not bought, what is at the cap stays there", () => {
  const upper = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const { point, multiplier } = relaxedMinimum({
    upper,
    exact: [9, 3, 0.1],
    cap: 2,
    prices: [1, 1, 1],
    budget: 3,
  });
  [2, 1, 0].forEach((x, i) => expectClose(point[i], x));
  expectClose(multiplier, 4);
});

test("no feasible neighbour is better, over sixty problems", () => {
  for (const problem of problems(60)) {
    const { point } = relaxedMinimum(problem);
    const value = squares(problem, point);
    const spent = (x: readonly number[]): number =>
      x.reduce((sum, n, i) => sum + Math.abs(n) * problem.prices[i]!, 0);
    expect(spent(point)).toBeLessThanOrEqual(problem.budget * (1 + 1e-9));
    eachWhole({ ...problem, cap: 1, budget: Infinity }, (step) => {
      const other = point.map((x, i) => x + 1e-3 * step[i]!);
      if (other.some((x) => Math.abs(x) > problem.cap) || spent(other) > problem.budget) return;
      expect(squares(problem, other)).toBeGreaterThanOrEqual(value - 1e-12);
    });
  }
});
