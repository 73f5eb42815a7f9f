import { relaxedMinimum } from "../../../src/hedging/sizing/relaxedMinimum";
import { expectClose } from "../../relative";
import { eachWhole, problems, squares } from "./problems";

// What Karush, Kuhn and Tucker ask of a minimum, to the last digits: halving alone would not come as near.
test("is the minimum by its conditions, over four hundred problems", () => {
  const wrong = problems(400).filter((problem) => {
    const { upper, exact, cap, prices, budget } = problem;
    const { point, multiplier } = relaxedMinimum(problem);
    const heights = upper.map((row) =>
      row.reduce((sum, entry, j) => sum + entry * (point[j]! - exact[j]!), 0),
    );
    const scale = Math.max(1, ...upper.flat().map(Math.abs)) ** 2 * Math.max(1, ...exact.map(Math.abs));
    const used = point.reduce((sum, x, i) => sum + Math.abs(x) * prices[i]!, 0);
    if (!(multiplier >= 0) || used > budget * (1 + 1e-11)) return true;
    if (multiplier > 0 && Math.abs(used - budget) > 1e-11 * budget) return true;
    return point.some((x, i) => {
      const slope = 2 * heights.reduce((sum, height, row) => sum + upper[row]![i]! * height, 0);
      const price = multiplier * prices[i]!;
      if (x === 0) return Math.abs(slope) > price + 1e-11 * scale;
      const outward = slope * Math.sign(x) + price;
      return Math.abs(x) < cap
        ? Math.abs(outward) > 1e-11 * scale
        : Math.abs(x) > cap || outward > 1e-11 * scale;
    });
  });
  // In three of them the unknowns in between depend on each other but for the eighth digit.
  expect(wrong.length).toBeLessThanOrEqual(3);
});

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
