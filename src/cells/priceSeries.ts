import { HedgingError } from "../hedging/hedgingError";
import { isBlank, plain } from "./cell";
import { cellsOf, series } from "./series";
import { positive, unfit } from "./values";

/** Prices in one row or column, none missing; text in the first of several cells is a header. */
export function priceSeries(name: string, given: unknown): Float64Array {
  const cells = cellsOf(series(name, given));
  const first = plain(cells[0]);
  const start = cells.length > 1 && typeof first === "string" && first !== "" ? 1 : 0;
  const prices = new Float64Array(cells.length - start);
  for (let i = start; i < cells.length; i++) {
    const where = `${name} in row ${i + 1} of the range`;
    if (isBlank(cells[i])) throw unfit("wrongType", where, "must be a number", cells[i]);
    prices[i - start] = positive(cells[i], where);
  }
  if (prices.length === 0)
    throw new HedgingError("tooFewObservations", `${name} must hold a price, got none`);
  return prices;
}
