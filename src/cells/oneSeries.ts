import { HedgingError } from "../hedging/hedgingError";
import { type Amount, fits } from "./amounts";
import { CellError, isBlank, plain } from "./cell";
import { cellsOf, type Series } from "./series";

/** How a message names one cell of a series. */
export function placeIn({ name, lies }: Series, index: number): string {
  return `${name} in ${lies === "down" ? "row" : "column"} ${index + 1} of the range`;
}

/** Refuses a series with an error value, or with a number that does not fit. */
export function checkNumbers(series: Series, { least, read }: Amount): void {
  const cells = cellsOf(series);
  for (let i = 0; i < cells.length; i++) {
    const value = plain(cells[i]);
    if (value instanceof CellError) throw value;
    if (typeof value === "number" && !fits(value, least)) read(value, placeIn(series, i));
  }
}

/** The numbers of a series that has none beside it: a header and holes are left out. */
export function numbersIn(series: Series, amount: Amount): Float64Array {
  checkNumbers(series, amount);
  const cells = cellsOf(series);
  const numbers = new Float64Array(cells.length);
  let count = 0;
  for (let i = 0; i < cells.length; i++) {
    const value = plain(cells[i]);
    if (typeof value === "number") numbers[count++] = value;
  }
  if (count === 0) {
    const got = cells.every(isBlank) ? "blank cells" : "text";
    throw new HedgingError("tooFewObservations", `${series.name} must hold a number or more, got ${got}`);
  }
  return numbers.subarray(0, count);
}
