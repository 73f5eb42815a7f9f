/**
 * Places of values, smallest value first; values that lie no further apart than a tolerance, one from the next, keep the
 * order given.
 *
 * @example ascending([0.3, 0.1, 0.3, 0.1 - 1e-17], 1e-12) // [1,3,0,2]
 */
export function ascending(values: readonly number[], tolerance: number): number[] {
  const places = values.map((_, i) => i);
  // Two infinite ones have no difference (NaN), which sort takes for 0.
  const sorted = places.slice().sort((i, j) => values[i]! - values[j]!);
  const group = new Array<number>(values.length).fill(0);
  for (let k = 1; k < sorted.length; k++) {
    const [before, here] = [sorted[k - 1]!, sorted[k]!];
    group[here] = group[before]! + (values[here]! > values[before]! + tolerance ? 1 : 0);
  }
  return places.sort((i, j) => group[i]! - group[j]!);
}
