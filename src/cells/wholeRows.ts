import { refuseDifferentLengths, type Series } from "./series";
import { numbersOf, numbersOfEach } from "./seriesNumbers";

/** One series and several beside it, the rows in which none has a hole. */
export interface WholeRows {
  readonly first: Float64Array;
  readonly beside: readonly Float64Array[];
}

/** Reads all of them at once; a header is a hole among others. The first error value is the result. */
export function wholeRows(one: Series, beside: readonly Series[]): WholeRows {
  for (const other of beside) refuseDifferentLengths(one, other);
  const all = [numbersOf(one), ...numbersOfEach(beside)];
  const error = all.find((series) => series.error)?.error;
  if (error) throw error;
  const columns = all.map(({ numbers }) => numbers);
  if (all.every(({ holes }) => holes === 0)) return { first: columns[0]!, beside: columns.slice(1) };
  const whole: number[] = [];
  for (let i = 0; i < one.length; i++) {
    if (columns.every((column) => !Number.isNaN(column[i]!))) whole.push(i);
  }
  const [first, ...rest] = columns.map((column) => Float64Array.from(whole, (i) => column[i]!));
  return { first: first!, beside: rest };
}
