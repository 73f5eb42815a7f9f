import { HedgingError } from "../hedging/hedgingError";
import type { Amount } from "./amounts";
import { CellError, isBlank, plain } from "./cell";
import type { Series } from "./series";

/** How a message names one cell of a series. */
export function placeIn({ name, lies }: Series, index: number): string {
  return `${name} in ${lies === "down" ? "row" : "column"} ${index + 1} of the range`;
}

/** Refuses a series with an error value, or with a number that does not fit. */
export function checkNumbers(series: Series, { fits, read }: Amount): void {
  const { cells } = series;
  for (let i = 0; i < cells.length; i++) {
    const value = plain(cells[i]);
    if (value instanceof CellError) throw value;
    if (typeof value === "number" && !(Number.isFinite(value) && fits(value)))
      read(value, placeIn(series, i));
  }
}

/** The numbers of a series that has none beside it: a header and holes are left out. */
export function numbersIn(series: Series, amount: Amount): Float64Array {
  checkNumbers(series, amount);
  const numbers = series.cells.map(plain).filter((value) => typeof value === "number");
  if (numbers.length === 0) {
    const got = series.cells.every(isBlank) ? "blank cells" : "text";
    throw new HedgingError("tooFewObservations", `${series.name} must hold a number or more, got ${got}`);
  }
  return Float64Array.from(numbers);
}
