import { HedgingError } from "../hedging/hedgingError";
import { type Amount, fits } from "./amounts";
import { CellError, isBlank, plain } from "./cell";
import { cellOf, cellsOf, type Series } from "./series";
import { numbersOf } from "./seriesNumbers";

/** How a message names one cell of a series. */
export function placeIn({ name, lies }: Series, index: number): string {
  return `${name} in ${lies === "down" ? "row" : "column"} ${index + 1} of the range`;
}

/** Refuses a series with an error value, or with a number that does not fit. */
export function checkNumbers(series: Series, { least, read }: Amount): void {
  for (let i = 0; i < series.length; i++) {
    const cell = cellOf(series, i);
    if (typeof cell === "number" && fits(cell, least)) continue;
    const value = plain(cell);
    if (value instanceof CellError) throw value;
    if (typeof value === "number" && !fits(value, least)) read(value, placeIn(series, i));
  }
}

/** The numbers of a series that has none beside it: a header and holes are left out. */
export function numbersIn(series: Series, amount: Amount): Float64Array {
  checkNumbers(series, amount);
  const { numbers, holes } = numbersOf(series);
  if (holes === 0) return numbers;
  if (holes === numbers.length) {
    const got = cellsOf(series).every(isBlank) ? "blank cells" : "text";
    // One cell of text is a number of the wrong kind; a range of them holds none.
    const kind = got === "text" && numbers.length === 1 ? "wrongType" : "tooFewObservations";
    throw new HedgingError(kind, `${series.name} must hold a number or more, got ${got}`);
  }
  return numbers.filter((value) => !Number.isNaN(value));
}
