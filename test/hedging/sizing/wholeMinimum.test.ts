import { wholeMinimum } from "../../../src/hedging/sizing/wholeMinimum";
import type { Relaxation } from "../../../src/hedging/sizing/relaxedMinimum";

const squares = ({ upper, exact }: Relaxation, lots: readonly number[]): number =>
  upper.reduce(
    (sum, row) => sum + row.reduce((h, entry, j) => h + entry * (lots[j]! - exact[j]!), 0) ** 2,
    0,
  );

function bruteForce(problem: Relaxation): number {
  let least = Infinity;
  const lots = problem.exact.map(() => 0);
  const each = (i: number, spent: number): void => {
    if (spent > problem.budget) return;
    if (i === lots.length) {
      least = Math.min(least, squares(problem, lots));
      return;
    }
    for (let n = -problem.cap; n <= problem.cap; n++) {
      lots[i] = n;
      each(i + 1, spent + Math.abs(n) * problem.prices[i]!);
    }
  };
  each(0, 0);
  return least;
}

// Problems of one to four unknowns, well and ill conditioned, with and without a budget, by a fixed recurrence.
let state = 1;
const next = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
const problems = Array.from({ length: 200 }, (_, round): Relaxation => {
  const size = 1 + Math.floor(next() * 4);
  const upper = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      if (j < i) return 0;
      return j === i ? (0.02 + next()) * (round % 3 === 0 ? 0.1 : 1) : 3 * (next() - 0.3);
    }),
  );
  return {
    upper,
    exact: upper.map(() => 14 * (next() - 0.5)),
    cap: 2 + Math.floor(next() * 3),
    prices: upper.map(() => 3 * next()),
    budget: round % 2 ? Infinity : 10 * next(),
  };
});

test("is the best of all whole numbers, by brute force over two hundred problems", () => {
  for (const problem of problems) {
    const lots = wholeMinimum(problem);
    const least = bruteForce(problem);
    expect(squares(problem, lots)).toBeLessThanOrEqual(least * (1 + 1e-9));
    expect(lots.every((n) => Number.isInteger(n) && Math.abs(n) <= problem.cap)).toBe(true);
    expect(lots.reduce((sum, n, i) => sum + Math.abs(n) * problem.prices[i]!, 0)).toBeLessThanOrEqual(
      problem.budget * (1 + 1e-9),
    );
  }
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
