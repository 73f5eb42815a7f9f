import type { Amount } from "./amounts";
import { required, single } from "./arguments";
import { gridOf } from "./grid";
import { type WholeSeries, wholeSeries } from "./wholeSeries";

/** One number for all of a series, or as many as it has; a header is skipped as the series' own is. */
export function oneOrEach(
  name: string,
  given: unknown,
  header: boolean,
  amount: Amount,
  beside: WholeSeries,
): Float64Array {
  const { rows, columns } = gridOf(given);
  if (rows > 1 || columns > 1) return wholeSeries(name, given, header, amount, beside).numbers;
  return new Float64Array(beside.numbers.length).fill(single(required(name, given, amount.read)));
}
