import { relaxedMinimum, type Relaxation } from "./relaxedMinimum";

/** What bounds every completion of a partial choice. */
export interface SupportingBound {
  readonly point: Float64Array;
  readonly multiplier: number;
  /** f(x) − λ t(x) */
  readonly base: number;
  /** t(x), Infinity where no budget is given. */
  readonly room: number;
  /** ĝ, and p̃. */
  readonly slopes: Float64Array;
  readonly tilts: Float64Array;
  /** Share of each row in what p̃ measures, and the sums of their squares below each row. */
  readonly weights: Float64Array;
  readonly reach: Float64Array;
  /** The least that Σ ĝ (n − x) over the unknowns below each can be. */
  readonly below: Float64Array;
}

/**
 * A bound on f(n) = ‖upper (n − exact)‖² for every completion of a partial choice, made once from the minimum x over real
 * numbers and the worth λ of the budget there.
 *
 * f(n) = f(x) + Σ ĝ (n − x) + λ (t(n) − t(x)) + ‖upper (n − x)‖² for any n, with t(n) = budget − Σ p̃ n, g the slope at x,
 * p̃ = −g / λ cut to ±price, and ĝ = g + λ p̃, which is 0 but for unknowns at the cap. Within the budget
 * t ≥ Σ (price |n| − p̃ n) over the unknowns chosen, since the others too have price |n| ≥ p̃ n; what is still to be
 * chosen can therefore do no better than `ahead` says of the rest of t.
 * Source: Land and Doig (1960) for the bounding; Boyd and Vandenberghe, Convex Optimization (2004), section 5.1.3.
 */
export function supportingBound(problem: Relaxation): SupportingBound {
  const { upper, exact, cap, prices, budget } = problem;
  const { point, multiplier } = relaxedMinimum(problem);
  const size = exact.length;
  const heights = upper.map((row) => row.reduce((sum, entry, j) => sum + entry * (point[j]! - exact[j]!), 0));
  const slope = (i: number): number =>
    2 * heights.reduce((sum, height, row) => sum + upper[row]![i]! * height, 0);
  const tilts = Float64Array.from(prices, (price, i) =>
    multiplier > 0 ? clamp(-slope(i) / multiplier, price) : Math.sign(point[i]!) * price,
  );
  const slopes = Float64Array.from(tilts, (tilt, i) => slope(i) + multiplier * tilt);
  const weights = new Float64Array(size);
  const reach = new Float64Array(size + 1);
  const below = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    let tilt = tilts[i]!;
    for (let row = 0; row < i; row++) tilt -= upper[row]![i]! * weights[row]!;
    weights[i] = tilt / upper[i]![i]!;
    reach[i + 1] = reach[i]! + weights[i]! ** 2;
    below[i + 1] = below[i]! + Math.min(0, slopes[i]! * (-cap - point[i]!), slopes[i]! * (cap - point[i]!));
  }
  const room = budget - tilts.reduce((sum, tilt, i) => sum + tilt * point[i]!, 0);
  const squares = heights.reduce((sum, height) => sum + height * height, 0);
  return {
    point: Float64Array.from(point),
    multiplier,
    base: squares - (multiplier > 0 ? multiplier * room : 0),
    room,
    slopes,
    tilts,
    weights,
    reach,
    below,
  };
}

/** Least λ t + ‖rows below a level‖² over real numbers with t ≥ 0, where t would be `room` with those rows at 0. */
export function ahead({ multiplier, reach }: SupportingBound, level: number, room: number): number {
  const square = reach[level]!;
  const turn = (multiplier * square) / 2;
  if (room > turn) return multiplier * (room - turn / 2);
  return square > 0 ? (room * room) / square : 0;
}

function clamp(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}
