/** A convex problem in a few unknowns: the least ‖upper (x − exact)‖² in a box, with Σ price |x| within a budget. */
export interface Relaxation {
  readonly upper: readonly (readonly number[])[];
  /** Point of the unconstrained minimum. */
  readonly exact: readonly number[];
  readonly cap: number;
  readonly prices: readonly number[];
  readonly budget: number;
}

export interface RelaxedMinimum {
  readonly point: readonly number[];
  /** No feasible point has a smaller value. */
  readonly bound: number;
  /** How many times the unknowns were gone through: what finding it has cost. */
  readonly sweeps: number;
}

const mostSweeps = 100;
const halvings = 40;

/**
 * Least value over real numbers, and a bound that is proved, not only approached.
 *
 * The budget enters with a multiplier λ; for each λ the box is searched coordinate by coordinate, and the bound follows
 * from convexity: f(y) ≥ f(x) + ∇f(x)(y − x) for every y of the box. A bound of `enough` ends the search.
 * Source: Boyd and Vandenberghe, Convex Optimization (2004), sections 3.1.3 and 5.1.3.
 * @example relaxedMinimum({ upper: [[2]], exact: [3], cap: 1, prices: [0], budget: 0 }, 99).bound // 16
 */
export function relaxedMinimum(problem: Relaxation, enough: number): RelaxedMinimum {
  const { exact, cap, prices, budget } = problem;
  const inBox = exact.every((x) => Math.abs(x) <= cap);
  if (inBox && spent(exact, prices) <= budget) return { point: exact, bound: 0, sweeps: 0 };
  const point = exact.map((x) => Math.max(-cap, Math.min(cap, x)));
  let best = withMultiplier(problem, point, 0);
  if (spent(point, prices) <= budget) return best;
  let sweeps = best.sweeps;
  let [low, high] = [0, largestMultiplier(problem)];
  for (let step = 0; step < halvings && best.bound < enough; step++) {
    const multiplier = (low + high) / 2;
    const found = withMultiplier(problem, point, multiplier);
    sweeps += found.sweeps;
    if (found.bound > best.bound) best = found;
    const cost = spent(found.point, prices);
    if (Math.abs(cost - budget) <= 1e-9 * budget) break;
    if (cost > budget) low = multiplier;
    else high = multiplier;
  }
  return { ...best, sweeps };
}

function spent(point: readonly number[], prices: readonly number[]): number {
  return point.reduce((sum, x, i) => sum + (x === 0 ? 0 : Math.abs(x) * prices[i]!), 0);
}

/** A multiplier at which nothing is worth its price. */
function largestMultiplier({ upper, exact, prices }: Relaxation): number {
  const heights = heightsOf(upper, exact);
  return exact.reduce((largest, _, i) => {
    return prices[i]! > 0
      ? Math.max(largest, (2 * Math.abs(slopeAt(upper, heights, i))) / prices[i]!)
      : largest;
  }, 0);
}

/** Moves the point to the least of f + λ Σ price |x| in the box, one coordinate after another. */
function withMultiplier(problem: Relaxation, point: number[], multiplier: number): RelaxedMinimum {
  const { upper, exact, cap, prices, budget } = problem;
  const curvature = exact.map((_, j) => 2 * upper.reduce((sum, row) => sum + row[j]! * row[j]!, 0));
  const heights = heightsOf(
    upper,
    point.map((x, j) => x - exact[j]!),
  );
  let sweeps = 0;
  for (let moved = Infinity; sweeps < mostSweeps && moved >= 1e-9; sweeps++) {
    moved = 0;
    for (let i = 0; i < point.length; i++) {
      const target = point[i]! - slopeAt(upper, heights, i) / curvature[i]!;
      const worth = Math.abs(target) - (multiplier * prices[i]!) / curvature[i]!;
      const next = Math.max(-cap, Math.min(cap, Math.sign(target) * Math.max(0, worth)));
      const change = next - point[i]!;
      if (change === 0) continue;
      for (let row = 0; row <= i; row++) heights[row]! += upper[row]![i]! * change;
      point[i] = next;
      moved = Math.max(moved, Math.abs(change));
    }
  }
  let bound = heights.reduce((sum, height) => sum + height * height, 0);
  if (multiplier > 0) bound += multiplier * (spent(point, prices) - budget);
  for (let i = 0; i < point.length; i++) {
    bound += leastLine(slopeAt(upper, heights, i), multiplier * prices[i]!, point[i]!, cap);
  }
  return { point: [...point], bound, sweeps };
}

/** Least of g (y − x) + w (|y| − |x|) over y in the box: at an end, at 0, or at x itself. */
function leastLine(g: number, w: number, x: number, cap: number): number {
  const at = (y: number): number => g * (y - x) + w * (Math.abs(y) - Math.abs(x));
  return Math.min(at(-cap), at(0), at(cap), 0);
}

function heightsOf(upper: readonly (readonly number[])[], away: readonly number[]): number[] {
  return upper.map((row) => row.reduce((sum, entry, j) => sum + entry * away[j]!, 0));
}

/** Derivative of the sum of squares in one coordinate. */
function slopeAt(upper: readonly (readonly number[])[], heights: readonly number[], i: number): number {
  let slope = 0;
  for (let row = 0; row <= i; row++) slope += upper[row]![i]! * heights[row]!;
  return 2 * slope;
}
