import { HedgingError } from "../hedging/hedgingError";
import { CellError, isBlank, plain } from "./cell";

/** The cells of an argument; a single value is a grid of one cell. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

const nothing: Grid = { rows: 1, columns: 1, cells: [[null]] };

/** The grid of what Excel passes: a matrix, a single value, or null where an argument is left out. */
export function gridOf(given: unknown): Grid {
  if (!Array.isArray(given)) return isBlank(given) ? nothing : { rows: 1, columns: 1, cells: [[given]] };
  const rows = given.length;
  const columns = Array.isArray(given[0]) ? given[0].length : 0;
  return columns === 0 ? nothing : { rows, columns, cells: given as unknown[][] };
}

/** Whether nothing was given: left out, or a single blank cell. */
export function isOmitted({ rows, columns, cells }: Grid): boolean {
  return rows === 1 && columns === 1 && isBlank(cells[0]![0]);
}

/** The grid of an argument that must be given; an error value in place of a range goes through as itself. */
export function filledGrid(name: string, given: unknown, requirement: string): Grid {
  const grid = gridOf(given);
  if (isOmitted(grid)) throw new HedgingError("wrongType", `${name} ${requirement}, got a blank cell`);
  const error = soleError(grid);
  if (error) throw error;
  return grid;
}

/** The error value that stands in place of a range: a reference that is gone, a name that is not known. */
export function soleError({ rows, columns, cells }: Grid): CellError | undefined {
  const value = rows === 1 && columns === 1 ? plain(cells[0]![0]) : undefined;
  return value instanceof CellError ? value : undefined;
}

/** The only cell of an argument that takes no range. */
export function singleCell(name: string, grid: Grid): unknown {
  if (grid.rows > 1 || grid.columns > 1) {
    throw new HedgingError(
      "wrongShape",
      `${name} must be a single value, got ${grid.rows} × ${grid.columns} cells`,
    );
  }
  return grid.cells[0]![0];
}
