import type { Relaxation } from "../../../src/hedging/sizing/relaxedMinimum";

/** The sum of squares that a problem makes least. */
export function squares({ upper, exact }: Relaxation, lots: readonly number[]): number {
  return upper.reduce(
    (sum, row) => sum + row.reduce((h, entry, j) => h + entry * (lots[j]! - exact[j]!), 0) ** 2,
    0,
  );
}

/** Every choice of whole numbers within the cap and the budget. */
export function eachWhole(
  problem: Pick<Relaxation, "cap" | "prices" | "budget">,
  visit: (lots: readonly number[]) => void,
): void {
  const lots = problem.prices.map(() => 0);
  const each = (i: number, spent: number): void => {
    if (spent > problem.budget) return;
    if (i === lots.length) {
      visit(lots);
      return;
    }
    for (let n = -problem.cap; n <= problem.cap; n++) {
      lots[i] = n;
      each(i + 1, spent + Math.abs(n) * problem.prices[i]!);
    }
  };
  each(0, 0);
}

/** Numbers between 0 and 1 by a fixed recurrence. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Problems of one to four unknowns, well and ill conditioned, with and without a budget, by a fixed recurrence. */
export function problems(count: number): Relaxation[] {
  const next = numbersFrom(1);
  return Array.from({ length: count }, (_, round) => {
    const size = 1 + Math.floor(next() * 4);
    const upper = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => {
        if (j < i) return 0;
        return j === i ? (0.02 + next()) * (round % 3 === 0 ? 0.1 : 1) : 3 * (next() - 0.3);
      }),
    );
    const exact = upper.map(() => 14 * (next() - 0.5));
    const cap = 2 + Math.floor(next() * 3);
    const real = round % 4 === 1;
    const prices = upper.map(() => (real ? 3 * next() : Math.floor(4 * next())));
    return { upper, exact, cap, prices, budget: round % 5 === 0 ? Infinity : 12 * next() };
  });
}
