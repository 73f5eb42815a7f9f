/**
 * Median of values, whose order it changes: a selection, which takes a few passes where sorting takes many.
 *
 * With an even number, the mean of the middle two; at least one value.
 * Source: Hoare, Algorithm 65: Find, Communications of the ACM 4 (1961), 321–322.
 * @example medianOf(Float64Array.of(5, 1, 4, 2)) // 3
 */
export function medianOf(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = ranked(values, middle);
  if (values.length % 2 === 1) return upper;
  // Those before the upper of the two are not above it, so the largest of them is the lower one.
  let lower = values[0]!;
  for (let i = 1; i < middle; i++) if (values[i]! > lower) lower = values[i]!;
  return (lower + upper) / 2;
}

/** The value that would stand at a place after sorting; puts those not above it before it. */
function ranked(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const moved = values[left]!;
      values[left++] = values[right]!;
      values[right--] = moved;
    }
    if (right < place) from = left;
    if (place < left) to = right;
  }
  return values[place]!;
}
