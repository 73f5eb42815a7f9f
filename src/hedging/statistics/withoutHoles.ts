/**
 * Two series without the rows where either has a hole (NaN); the same two where there is none.
 * @example withoutHoles([1, NaN, 3], [4, 5, 6]).map((series) => [...series]) // [[1,3],[4,6]]
 */
export function withoutHoles<T extends ArrayLike<number>>(
  first: T,
  second: T,
): [T | Float64Array, T | Float64Array] {
  let holes = 0;
  for (let i = 0; i < first.length; i++) if (Number.isNaN(first[i]! + second[i]!)) holes++;
  if (holes === 0) return [first, second];
  const keptFirst = new Float64Array(first.length - holes);
  const keptSecond = new Float64Array(first.length - holes);
  for (let i = 0, kept = 0; i < first.length; i++) {
    if (Number.isNaN(first[i]! + second[i]!)) continue;
    keptFirst[kept] = first[i]!;
    keptSecond[kept++] = second[i]!;
  }
  return [keptFirst, keptSecond];
}
