import { wholeMinimum } from "../../../src/hedging/sizing/wholeMinimum";
import type { Relaxation } from "../../../src/hedging/sizing/relaxedMinimum";
import { eachWhole, numbersFrom, problems, squares } from "./problems";

function bruteForce(problem: Relaxation): number {
  let least = Infinity;
  eachWhole(problem, (lots) => {
    least = Math.min(least, squares(problem, lots));
  });
  return least;
}

test("is the best of all whole numbers, by brute force over four hundred problems", () => {
  for (const problem of problems(400)) {
    const lots = wholeMinimum(problem);
    const least = bruteForce(problem);
    expect(squares(problem, lots)).toBeLessThanOrEqual(least * (1 + 1e-9));
    expect(lots.every((n) => Number.isInteger(n) && Math.abs(n) <= problem.cap)).toBe(true);
    expect(lots.reduce((sum, n, i) => sum + Math.abs(n) * problem.prices[i]!, 0)).toBeLessThanOrEqual(
      problem.budget * (1 + 1e-9),
    );
  }
});

test("a budget of three prices buys three, whatever binary makes of the division", () => {
  const one = { upper: [[1]], exact: [5], cap: 9 };
  expect(wholeMinimum({ ...one, prices: [0.1], budget: 0.3 })).toEqual([3]);
  expect(wholeMinimum({ ...one, prices: [0.7], budget: 2.0999999999999996 })).toEqual([3]);
  expect(wholeMinimum({ ...one, prices: [0.7], budget: 2.09 })).toEqual([2]);
});

test("rounding alone can be wrong: two contracts that move nearly alike", () => {
  const problem = {
    upper: [
      [1, 0.95],
      [0, 0.3],
    ],
    exact: [0.5, 0.45],
    cap: 5,
    prices: [0, 0],
    budget: Infinity,
  };
  const rounded = [1, 0];
  expect(squares(problem, wholeMinimum(problem))).toBeLessThanOrEqual(squares(problem, rounded));
  expect(wholeMinimum(problem)).toEqual([1, 0].map(() => expect.any(Number)));
});

test("a budget that no whole contracts can use up, and thousands of each: near the real minimum, and quickly", () => {
  const upper = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((j) =>
      j < i ? 0 : i === 0 ? 9 + ((j * 5) % 7) : j === i ? 1 + (i % 3) : ((i * j) % 5) / 9,
    ),
  );
  const exact = upper.map((_, i) => -3000 - 777 * i + 0.37);
  const prices = [1265, 19_800, 6050, 9900, 1500, 3000, 25_000, 7000];
  const spent = (lots: readonly number[]): number =>
    lots.reduce((sum, n, i) => sum + Math.abs(n) * prices[i]!, 0);
  const problem = { upper, exact, cap: 1e5, prices, budget: spent(exact) / 3 + 1.5 };
  const lots = wholeMinimum(problem);
  expect(spent(lots)).toBeLessThanOrEqual(problem.budget);
  // No single exchange of a few contracts for others does better.
  const value = squares(problem, lots);
  for (let i = 0; i < 8; i++) {
    for (let j = 0; j < 8; j++) {
      for (let a = -3; a <= 3; a++) {
        for (let b = -3; b <= 3; b++) {
          const other = lots.map((n, k) => n + (k === i ? a : 0) + (k === j ? b : 0));
          if (spent(other) <= problem.budget)
            expect(squares(problem, other)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        }
      }
    }
  }
});

test("too many combinations for an exact answer are refused in words", () => {
  const next = numbersFrom(1);
  const size = 30;
  const upper = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (j < i ? 0 : j === i ? 1 : 9 * (next() - 0.5))),
  );
  const exact = upper.map(() => 1000 * (next() - 0.5));
  const refused = () =>
    wholeMinimum({ upper, exact, cap: 1e5, prices: exact.map(() => 0), budget: Infinity });
  const message = "contract_codes must be few enough for an exact answer, got too many combinations";
  expect(refused).toThrow(expect.objectContaining({ kind: "overflow", message }));
});
