import { isError, returnedError, valueError, type CellError } from "./cellError";

export interface FormattedNumber {
  readonly number: number;
  readonly numberFormat: string;
}

/** What a cell comes to show. */
export type ResultCell = number | string | boolean | CellError | FormattedNumber;

export const isFormatted = (cell: ResultCell): cell is FormattedNumber =>
  typeof cell === "object" && "numberFormat" in cell;

/** The cells that a function's result fills, by Excel's rules; 1 × 1 unless it spills. */
export function resultCells(result: unknown): ResultCell[][] {
  if (!isList(result)) return [[singleCell(result)]];
  const rows = Array.from(result);
  if (!rows.every(isList)) return [[valueError("the function returned a list that is not two-dimensional")]];
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [[{ code: "#CALC!", message: "" }]];
  if (rows.some((row) => row.length !== columns)) {
    return [[valueError("the function returned rows of different lengths")]];
  }
  return rows.map((row) => Array.from(row, elementCell));
}

/** Array.isArray and not instanceof: results come from the pane's realm. */
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function singleCell(value: unknown): ResultCell {
  if (typeof value !== "number" || Number.isFinite(value)) return plainCell(value);
  return Number.isNaN(value) ? valueError() : { code: "#NUM!", message: "" };
}

/** Inside an array Excel turns NaN and infinities into 0, without a word. */
function elementCell(value: unknown): ResultCell {
  return typeof value === "number" && !Number.isFinite(value) ? 0 : plainCell(value);
}

function plainCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (isError(value)) return returnedError(value);
  const { type, basicValue, numberFormat } = value as Record<string, unknown>;
  if (type === "Double" && typeof basicValue === "number" && Number.isFinite(basicValue)) {
    return typeof numberFormat === "string" ? { number: basicValue, numberFormat } : basicValue;
  }
  return valueError("the function returned something that a cell cannot hold");
}
