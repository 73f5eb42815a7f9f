import { HedgingError } from "../hedgingError";
import { commonUnit } from "./commonUnit";
import type { Relaxation } from "./relaxedMinimum";
import { searchOrder, triangleOf } from "./searchOrder";
import { ahead, type SupportingBound, supportingBound } from "./supportingBound";

/** Choices looked at, each with the unknowns chosen before it: a second or so. */
const mostSteps = 10_000_000;
const noise = 1e-12;

/**
 * Whole numbers n of least ‖upper (n − exact)‖² with |n| ≤ cap and Σ price |n| ≤ budget.
 *
 * The unknowns are chosen from the last to the first. Each is tried outward, down and up, from where the bound on its
 * completions is least; since the bound is convex, a direction ends with the first value that cannot beat the best
 * found. The bound is proved for every completion, so the answer is exact.
 * Source: Schnorr and Euchner, Mathematical Programming 66 (1994), 181–199; Land and Doig, Econometrica 28 (1960).
 * @throws overflow where there are too many combinations for an exact answer
 * @example wholeMinimum({ upper: [[1, 0], [0, 1]], exact: [1.4, -2.6], cap: 2, prices: [0, 0], budget: 0 }) // [1,-2]
 */
export function wholeMinimum(problem: Relaxation): number[] {
  const order = searchOrder(problem.upper);
  const unit = commonUnit(problem.prices);
  // Whole contracts cannot use up what is no whole multiple of all their prices.
  const budget =
    unit > 0 && problem.budget < Infinity
      ? Math.floor((problem.budget / unit) * (1 + noise)) * unit
      : problem.budget;
  const lots = new Search({
    upper: triangleOf(problem.upper, order),
    exact: order.map((i) => problem.exact[i]!),
    cap: Math.floor(problem.cap * (1 + noise)),
    prices: order.map((i) => problem.prices[i]!),
    budget,
  }).best();
  return problem.exact.map((_, i) => lots[order.indexOf(i)]!);
}

class Search {
  private readonly bound: SupportingBound;
  private readonly chosen: Float64Array;
  private found: Float64Array;
  private least: number;
  private steps = 0;

  constructor(private readonly problem: Relaxation) {
    this.bound = supportingBound(problem);
    this.chosen = new Float64Array(problem.exact.length);
    this.found = this.chosen.slice();
    this.least = this.value();
  }

  best(): number[] {
    const { exact, budget } = this.problem;
    this.complete(exact.length - 1, this.bound.base, this.bound.room, budget);
    return [...this.found];
  }

  /**
   * Tries every completion of the choices after `level` that may beat the best.
   * `sum` is what the bound has of them, `room` what they leave of t, `left` what they leave of the budget.
   */
  private complete(level: number, sum: number, room: number, left: number): void {
    this.steps += this.chosen.length - level;
    if (this.steps > mostSteps) {
      const requirement = "must be few enough for an exact answer";
      throw new HedgingError("overflow", `contract_codes ${requirement}, got too many combinations`);
    }
    const { cap, prices, upper } = this.problem;
    const { point, multiplier, slopes, tilts, weights, reach, below } = this.bound;
    const price = prices[level]!;
    const most = price > 0 ? Math.min(cap, Math.floor((left / price) * (1 + noise))) : cap;
    const pace = upper[level]![level]!;
    let centre = point[level]!;
    for (let j = level + 1; j < point.length; j++)
      centre -= (upper[level]![j]! * (this.chosen[j]! - point[j]!)) / pace;
    const weight = weights[level]!;
    const limited = room < Infinity;
    const sumWith = (n: number): number => {
      const height = pace * (n - centre);
      const excess = limited ? price * Math.abs(n) - tilts[level]! * n : 0;
      return sum + height * height + slopes[level]! * (n - point[level]!) + multiplier * excess;
    };
    const roomWith = (n: number): number =>
      limited ? room - weight * pace * (n - centre) - (price * Math.abs(n) - tilts[level]! * n) : room;
    const boundWith = (n: number): number =>
      Math.abs(n) > most
        ? Infinity
        : sumWith(n) + below[level]! + (limited ? ahead(this.bound, level, roomWith(n)) : 0);

    const square = reach[level + 1]!;
    const height = limited && square > 0 ? weight * Math.min(room / square, multiplier / 2) : 0;
    let down = Math.floor(Math.max(-most, Math.min(most, centre + height / pace)));
    let up = down + 1;
    if (boundWith(down - 1) < boundWith(down) || boundWith(up + 1) < boundWith(up)) {
      down = leastPlace(boundWith, most);
      up = down + 1;
    }
    let atDown = boundWith(down);
    let atUp = boundWith(up);
    while (Math.min(atDown, atUp) < this.least * (1 - noise)) {
      const downward = atDown <= atUp;
      const n = downward ? down : up;
      this.chosen[level] = n;
      if (level > 0) this.complete(level - 1, sumWith(n), roomWith(n), left - Math.abs(n) * price);
      else this.keepBetter();
      if (downward) atDown = boundWith(--down);
      else atUp = boundWith(++up);
    }
    this.chosen[level] = 0;
  }

  private keepBetter(): void {
    const value = this.value();
    if (!(value < this.least * (1 - noise))) return;
    this.least = value;
    this.found = this.chosen.slice();
  }

  private value(): number {
    const { upper, exact } = this.problem;
    let squares = 0;
    for (let i = 0; i < exact.length; i++) {
      let height = 0;
      for (let j = i; j < exact.length; j++) height += upper[i]![j]! * (this.chosen[j]! - exact[j]!);
      squares += height * height;
    }
    return squares;
  }
}

/** Where a convex function of whole numbers is least, by halving. */
function leastPlace(of: (n: number) => number, most: number): number {
  let low = -most;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (of(middle + 1) < of(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
