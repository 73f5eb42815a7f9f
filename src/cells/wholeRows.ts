import { HedgingError } from "../hedging/hedgingError";
import { aligned, type Series } from "./series";

/** One series and several beside it, the rows in which none has a hole. */
export interface WholeRows {
  readonly first: Float64Array;
  readonly beside: readonly Float64Array[];
}

export function wholeRows(one: Series, beside: readonly Series[]): WholeRows {
  const alignments = beside.map((other) => aligned(one, other));
  const start = Math.max(...alignments.map((alignment) => alignment.start));
  // A header beside one that has none is a hole in the first row; all are cut alike.
  const first = alignments.map((alignment) => alignment.first.subarray(start - alignment.start))[0]!;
  const second = alignments.map((alignment) => alignment.second.subarray(start - alignment.start));
  if (second.some((column) => column.length !== first.length)) {
    throw new HedgingError(
      "differentLengths",
      "futures_returns must be as long as portfolio_returns, got other lengths",
    );
  }
  const whole: number[] = [];
  for (let i = 0; i < first.length; i++) {
    if (!Number.isNaN(first[i]!) && second.every((column) => !Number.isNaN(column[i]!))) whole.push(i);
  }
  const cut = (column: Float64Array): Float64Array =>
    whole.length === first.length ? column : Float64Array.from(whole, (i) => column[i]!);
  return { first: cut(first), beside: second.map(cut) };
}
