/**
 * Two series without the rows where either has a hole (NaN); the same two where there is none.
 * @example withoutHoles([1, NaN, 3], [4, 5, 6]).map((series) => [...series]) // [[1,3],[4,6]]
 */
export function withoutHoles<T extends ArrayLike<number>>(
  first: T,
  second: T,
): [T | Float64Array, T | Float64Array] {
  const whole: number[] = [];
  for (let i = 0; i < first.length; i++) {
    if (!Number.isNaN(first[i]!) && !Number.isNaN(second[i]!)) whole.push(i);
  }
  if (whole.length === first.length) return [first, second];
  return [Float64Array.from(whole, (i) => first[i]!), Float64Array.from(whole, (i) => second[i]!)];
}
