/** A function that works out anew only when an argument is another one than in its last call. */
export function lastCall<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { given: Given; result: Result } | undefined;
  return (...given) => {
    if (!last?.given.every((value, i) => value === given[i])) last = { given, result: work(...given) };
    return last.result;
  };
}
