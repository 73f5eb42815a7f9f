import { HedgingError } from "../hedging/hedgingError";
import { CellError, isBlank, plain } from "./cell";
import type { Series } from "./series";
import { number, type Reader, reader, unfit } from "./values";

/** A move of the market as a decimal; below −1 a price would be negative, which is a percentage entered as a number. */
export const move = reader("must be -1 or more, as a decimal", (cell, name): number => {
  const value = number(cell, name);
  if (value < -1) throw unfit("outOfRange", name, "must be -1 or more, as a decimal", cell);
  return value;
});

/** How a message names one cell of a series. */
export function placeIn({ name, lies }: Series, index: number): string {
  return `${name} in ${lies === "down" ? "row" : "column"} ${index + 1}`;
}

/** Refuses a series with an error value, or with a number that its reader does not take. */
export function checkNumbers(series: Series, read: Reader<number>): void {
  for (let i = 0; i < series.cells.length; i++) {
    const value = plain(series.cells[i]);
    if (value instanceof CellError) throw value;
    if (typeof value === "number") read(value, placeIn(series, i));
  }
}

/** The numbers of a series that has none beside it: a header and holes are left out. */
export function numbersIn(series: Series, read: Reader<number>): Float64Array {
  checkNumbers(series, read);
  const numbers = series.cells.map(plain).filter((value) => typeof value === "number");
  if (numbers.length === 0) {
    const got = series.cells.every(isBlank) ? "blank cells" : "text";
    throw new HedgingError("tooFewObservations", `${series.name} must hold a number or more, got ${got}`);
  }
  return Float64Array.from(numbers);
}
