import { HedgingError } from "../hedging/hedgingError";

/** An Excel error that came in with an argument and goes out as it is. */
export class CellError extends HedgingError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super("wrongType", message);
  }
}

/** Blank, however this Excel passes it: web, desktop and formulas that return "" differ. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || cell === "";
}

/**
 * The plain value of a cell: what a formatted number or an entity shows, with a CellError in place of an error.
 * Errors are known by their shape, since a page's frames each have an Error of their own.
 */
export function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code, message, type, basicValue } = cell as Record<string, unknown>;
  if (typeof code === "string") return new CellError(code, typeof message === "string" ? message : "");
  if (type === "Error") return new CellError(String(basicValue), "");
  return basicValue === undefined ? cell : basicValue;
}

/** How a message names a value: text in quotes, blanks and errors in words. */
export function shown(cell: unknown): string {
  const value = plain(cell);
  if (isBlank(value)) return "a blank cell";
  if (value instanceof CellError) return value.code;
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "a value of another kind";
}
