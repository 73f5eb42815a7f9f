import type { Amount } from "./amounts";
import { required, single } from "./arguments";
import { gridOf } from "./grid";
import { refuseDifferentLengths, type Series, series } from "./series";
import { wholeNumbers } from "./wholeSeries";

/** One number for all of a series, or as many as it has; a header is skipped as the series' own is. */
export function oneOrEach(
  name: string,
  given: unknown,
  beside: Series,
  header: boolean,
  amount: Amount,
): Float64Array {
  const { rows, columns } = gridOf(given);
  const length = beside.cells.length - (header ? 1 : 0);
  if (rows === 1 && columns === 1) {
    return new Float64Array(length).fill(single(required(name, given, amount.read)));
  }
  const each = series(name, given);
  refuseDifferentLengths(beside, each);
  return wholeNumbers(each, header, amount);
}
