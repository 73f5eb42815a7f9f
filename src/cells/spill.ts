import { HedgingError } from "../hedging/hedgingError";
import { excelError } from "./excelError";

/** What a cell of a result may be; a HedgingError is an error in that cell alone. */
export type Result = number | string | boolean | HedgingError;

/** A cell as Excel takes it: never NaN, an infinity or −0. */
export function cleaned(cell: Result): unknown {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell))
      throw new HedgingError("overflow", "result must be within double precision, got an overflow");
    return cell + 0;
  }
  return cell instanceof HedgingError ? excelError(cell) : cell;
}

/** A whole table as Excel takes it; rows in which nothing has to change are not copied, since some tables are long. */
export function spill(rows: readonly (readonly Result[])[]): unknown[][] {
  return rows.map((row) => (row.every(isClean) ? (row as Result[]) : row.map(cleaned)));
}

function isClean(cell: Result): boolean {
  if (typeof cell !== "number") return !(cell instanceof HedgingError);
  return Number.isFinite(cell) && !Object.is(cell, -0);
}
