/** A convex problem in a few unknowns: the least ‖upper (x − exact)‖² with |x| ≤ cap and Σ price |x| within a budget. */
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
  /** What a unit of the budget is worth; 0 where the budget does not bind. */
  readonly multiplier: number;
}

interface State {
  readonly problem: Relaxation;
  /** upperᵀ upper, and that times exact. */
  readonly gram: readonly (readonly number[])[];
  readonly pull: readonly number[];
  readonly point: number[];
}

/** Moves of one unknown, each of which looks at all of them: enough for ten, and bounded for a hundred. */
const looks = 200_000;
const halvings = 60;
const noise = 1e-9;

/**
 * Least value over real numbers, and the worth of the budget there.
 *
 * For a worth λ of the budget the box is searched coordinate by coordinate, and λ is halved in; as soon as it is known
 * which unknowns are 0, at the cap or between, the equations of the minimum are solved for them and λ together.
 * Source: Boyd and Vandenberghe, Convex Optimization (2004), section 5.5.3; Friedman, Hastie, Höfling and Tibshirani,
 * Annals of Applied Statistics 1 (2007), 302–332, for the search by coordinates.
 * @example relaxedMinimum({ upper: [[2]], exact: [3], cap: 1, prices: [0], budget: 0 }).point // [1]
 */
export function relaxedMinimum(problem: Relaxation): RelaxedMinimum {
  const { upper, exact, cap, prices, budget } = problem;
  const within = exact.every((x) => Math.abs(x) <= cap);
  if (within && spent(exact, prices) <= budget) return { point: exact, multiplier: 0 };
  const gram = upper.map((_, i) => upper.map((_, j) => product(upper, i, j)));
  const pull = gram.map((row) => row.reduce((sum, entry, j) => sum + entry * exact[j]!, 0));
  const point = exact.map((x) => Math.max(-cap, Math.min(cap, x)));
  const state: State = { problem, gram, pull, point };
  descend(state, 0);
  if (spent(point, prices) <= budget) return settled(state, false) ?? { point, multiplier: 0 };
  let low = 0;
  let high = Math.max(...pull.map((each, i) => (prices[i]! > 0 ? (2 * Math.abs(each)) / prices[i]! : 0)));
  for (let step = 0; step < halvings; step++) {
    const multiplier = (low + high) / 2;
    descend(state, multiplier);
    const minimum = settled(state, true);
    if (minimum) return minimum;
    if (spent(point, prices) > budget) low = multiplier;
    else high = multiplier;
  }
  return { point, multiplier: high };
}

export function spent(point: readonly number[], prices: readonly number[]): number {
  return point.reduce((sum, x, i) => sum + Math.abs(x) * prices[i]!, 0);
}

function product(upper: readonly (readonly number[])[], i: number, j: number): number {
  let sum = 0;
  for (let row = 0; row <= Math.min(i, j); row++) sum += upper[row]![i]! * upper[row]![j]!;
  return sum;
}

/** Half the slope downward in one coordinate. */
function downward({ gram, pull }: State, point: readonly number[], i: number): number {
  let slope = pull[i]!;
  for (let j = 0; j < point.length; j++) slope -= gram[i]![j]! * point[j]!;
  return slope;
}

/** Moves the point to the least of f + λ Σ price |x| in the box, one coordinate after another. */
function descend(state: State, multiplier: number): void {
  const { problem, gram, point } = state;
  const { cap, prices } = problem;
  const sweeps = looks / point.length ** 2;
  for (let sweep = 0, moved = 1; sweep < sweeps && moved > noise; sweep++) {
    moved = 0;
    for (let i = 0; i < point.length; i++) {
      const curvature = gram[i]![i]!;
      const wanted = downward(state, point, i) + curvature * point[i]!;
      const size = Math.max(0, Math.abs(wanted) - (multiplier * prices[i]!) / 2) / curvature;
      const next = Math.sign(wanted) * Math.min(cap, size);
      moved = Math.max(moved, Math.abs(next - point[i]!));
      point[i] = next;
    }
  }
}

/** Solves for the unknowns that are neither 0 nor at the cap; undefined where that is not the minimum after all. */
function settled(state: State, bound: boolean): RelaxedMinimum | undefined {
  const { problem, gram, pull, point } = state;
  const { cap, prices, budget } = problem;
  const isFree = point.map((x) => x !== 0 && Math.abs(x) < cap);
  const free = point.flatMap((_, i) => (isFree[i] ? [i] : []));
  const fixed = point.map((x, i) => (isFree[i] ? 0 : x));
  const equations = free.map((i) => [
    ...free.map((j) => gram[i]![j]!),
    ...(bound ? [(Math.sign(point[i]!) * prices[i]!) / 2] : []),
    pull[i]! - gram[i]!.reduce((sum, entry, j) => sum + entry * fixed[j]!, 0),
  ]);
  if (bound) {
    const signed = free.map((i) => Math.sign(point[i]!) * prices[i]!);
    equations.push([...signed, 0, budget - spent(fixed, prices)]);
  }
  const solution = solved(equations);
  const multiplier = bound ? solution.at(-1)! : 0;
  const found = [...fixed];
  free.forEach((i, k) => (found[i] = solution[k]!));
  const holds = found.every((x, i) => {
    const slope = 2 * downward(state, found, i);
    const price = multiplier * prices[i]!;
    if (isFree[i]) return x * point[i]! > 0 && Math.abs(x) <= cap;
    return x === 0 ? Math.abs(slope) <= price * (1 + noise) : slope * Math.sign(x) >= price * (1 - noise);
  });
  return holds && multiplier >= 0 ? { point: found, multiplier } : undefined;
}

/**
 * Gauss and Jordan; NaN where the equations have no single solution. Without pivots, for what stands on the diagonal is a
 * square left of a regression, and last, with a budget, the prices' own.
 */
function solved(equations: number[][]): number[] {
  const size = equations.length;
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = equations[i]![k]! / equations[k]![k]!;
      for (let j = k; j <= size; j++) equations[i]![j]! -= factor * equations[k]![j]!;
    }
  }
  return equations.map((row, k) => row[size]! / row[k]!);
}
