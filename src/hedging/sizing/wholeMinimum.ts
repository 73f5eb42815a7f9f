import { HedgingError } from "../hedgingError";
import { backSubstitute } from "../statistics/triangularForm";
import { relaxedMinimum, type Relaxation } from "./relaxedMinimum";

/** Choices looked at and sweeps over the unknowns below them: a second or so. */
const mostSteps = 2_000_000;
const noise = 1e-12;

/**
 * Whole numbers n of least ‖upper (n − exact)‖² with |n| ≤ cap and Σ price |n| ≤ budget.
 *
 * The unknowns are fixed from the last to the first. With some fixed, the least value that real numbers could still
 * reach bounds every whole completion. The next unknown is tried outward, down and up, from where that least value
 * lies; since the bound is convex in it, a direction ends after two values that cannot beat the best found (two, so
 * that the last digits of that place do not matter). Exact, therefore.
 * Source: Schnorr and Euchner, Mathematical Programming 66 (1994), 181–199; Land and Doig, Econometrica 28 (1960).
 * @throws overflow where there are too many combinations for an exact answer
 * @example wholeMinimum({ upper: [[1, 0], [0, 1]], exact: [1.4, -2.6], cap: 2, prices: [0, 0], budget: 0 }) // [1,-2]
 */
export function wholeMinimum(problem: Relaxation): number[] {
  const { exact, prices } = problem;
  const cap = Math.floor(problem.cap * (1 + noise));
  const chosen = new Array<number>(exact.length).fill(0);
  let best = [...chosen];
  let least = squaresFrom(problem, chosen, 0);
  let steps = 0;

  /** Tries every completion of the choices after `level` that may beat the best; false where none may. */
  const complete = (level: number, left: number): boolean => {
    if (++steps > mostSteps) {
      const requirement = "must be few enough for an exact answer";
      throw new HedgingError("overflow", `contract_codes ${requirement}, got too many combinations`);
    }
    const fixed = squaresFrom(problem, chosen, level + 1);
    if (!(fixed < least * (1 - noise))) return false;
    if (level < 0) {
      least = fixed;
      best = [...chosen];
      return true;
    }
    const relaxed = relaxedMinimum(rest(problem, chosen, level, cap, left), least - fixed);
    const { point, bound } = relaxed;
    steps += relaxed.sweeps;
    if (!(fixed + bound < least * (1 - noise))) return false;
    const outward = (from: number, step: 1 | -1): void => {
      for (let n = from, failures = 0; Math.abs(n) <= cap && failures < 2; n += step) {
        const cost = n === 0 ? 0 : Math.abs(n) * prices[level]!;
        chosen[level] = n;
        const affordable = cost <= left * (1 + noise);
        failures = affordable && complete(level - 1, left - cost) ? 0 : failures + 1;
      }
    };
    const down = Math.floor(point[level]!);
    const nearer = point[level]! - down < 0.5;
    if (nearer) outward(down, -1);
    outward(down + 1, 1);
    if (!nearer) outward(down, -1);
    chosen[level] = 0;
    return true;
  };

  complete(exact.length - 1, problem.budget);
  return best;
}

/** The problem of the unknowns up to `level`, those after it being chosen. */
function rest(
  problem: Relaxation,
  chosen: readonly number[],
  level: number,
  cap: number,
  left: number,
): Relaxation {
  const size = level + 1;
  const upper = problem.upper.slice(0, size).map((row) => row.slice(0, size));
  const shifts = problem.upper.slice(0, size).map((row) => {
    let shift = 0;
    for (let j = size; j < chosen.length; j++) shift -= row[j]! * (chosen[j]! - problem.exact[j]!);
    return shift;
  });
  const exact = backSubstitute(upper, shifts).map((away, j) => problem.exact[j]! + away);
  return { upper, exact, cap, prices: problem.prices.slice(0, size), budget: left };
}

/** Sum of squares of the rows from one on, which the unknowns from it on decide alone. */
function squaresFrom({ upper, exact }: Relaxation, chosen: readonly number[], from: number): number {
  let squares = 0;
  for (let i = from; i < upper.length; i++) {
    let height = 0;
    for (let j = i; j < upper.length; j++) height += upper[i]![j]! * (chosen[j]! - exact[j]!);
    squares += height * height;
  }
  return squares;
}
