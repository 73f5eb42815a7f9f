import { HedgingError } from "../hedging/hedgingError";
import { CellError, isBlank, plain } from "./cell";
import { gridOf, isOmitted } from "./grid";

/** One row or one column of cells. */
export interface Series {
  readonly name: string;
  readonly lies: "across" | "down";
  readonly cells: readonly unknown[];
}

export function series(name: string, given: unknown): Series {
  const grid = gridOf(given);
  const { rows, columns, cells } = grid;
  if (isOmitted(grid))
    throw new HedgingError("wrongType", `${name} must be one row or one column, got a blank cell`);
  if (rows > 1 && columns > 1) {
    throw new HedgingError(
      "wrongShape",
      `${name} must be one row or one column, got ${rows} × ${columns} cells`,
    );
  }
  if (rows === 1) return { name, lies: "across", cells: cells[0]! };
  return { name, lies: "down", cells: columnOf(cells, 0) };
}

export function columnOf(cells: readonly (readonly unknown[])[], column: number): unknown[] {
  const list = new Array<unknown>(cells.length);
  for (let i = 0; i < cells.length; i++) list[i] = cells[i]![column];
  return list;
}

/** Two series side by side, whole pairs only. */
export interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Pairs with a blank or text on one side; a wholly blank pair is not counted. */
  readonly leftOut: number;
}

/** The pairs of two series of one length: text in the first cell of both is a header, and holes are left out. */
export function pairs(one: Series, other: Series): Pairs {
  refuseDifferentLengths(one, other);
  const start = startOf(one, other);
  const length = one.cells.length - start;
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  const errors: { one?: CellError; other?: CellError } = {};
  let count = 0;
  let leftOut = 0;
  for (let i = start; i < one.cells.length; i++) {
    let a = one.cells[i];
    let b = other.cells[i];
    if (typeof a !== "number" || typeof b !== "number") {
      a = plain(a);
      b = plain(b);
      if (a instanceof CellError) errors.one ??= a;
      if (b instanceof CellError) errors.other ??= b;
      if (typeof a !== "number" || typeof b !== "number") {
        if (!isBlank(a) || !isBlank(b)) leftOut++;
        continue;
      }
    }
    first[count] = a;
    second[count++] = b;
  }
  const error = errors.one ?? errors.other;
  if (error) throw error;
  return { first: first.subarray(0, count), second: second.subarray(0, count), leftOut };
}

export function refuseDifferentLengths(one: Series, other: Series): void {
  if (one.cells.length !== other.cells.length) {
    const requirement = `must be as long as ${one.name} (${one.cells.length} cells)`;
    throw new HedgingError("differentLengths", `${other.name} ${requirement}, got ${other.cells.length}`);
  }
}

/** 1 where both series begin with a header, else 0. */
export function startOf(one: Series, other: Series): number {
  return isHeader(one.cells[0]) && isHeader(other.cells[0]) ? 1 : 0;
}

function isHeader(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && value !== "";
}
