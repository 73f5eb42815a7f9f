import { HedgingError } from "../hedging/hedgingError";
import { withoutHoles } from "../hedging/statistics/withoutHoles";
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

/** Two series of one length, row by row. */
export interface Alignment {
  /** The numbers, NaN for a hole, which keeps its place. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** How many rows have a number on both sides. */
  readonly whole: number;
  /** Rows with a blank or text on one side; a wholly blank row is not counted. */
  readonly leftOut: number;
  /** 1 where text in the first cell of both was taken for a header, else 0. */
  readonly start: 0 | 1;
}

/** Two series side by side: text in the first cell of both is a header; an error value in either is the result. */
export function aligned(one: Series, other: Series): Alignment {
  refuseDifferentLengths(one, other);
  const start = startOf(one, other);
  const length = one.cells.length - start;
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  const errors: { one?: CellError; other?: CellError } = {};
  let whole = 0;
  let leftOut = 0;
  for (let i = 0; i < length; i++) {
    let a = one.cells[i + start];
    let b = other.cells[i + start];
    if (typeof a !== "number" || typeof b !== "number") {
      a = plain(a);
      b = plain(b);
      if (a instanceof CellError) errors.one ??= a;
      if (b instanceof CellError) errors.other ??= b;
      if (typeof a !== "number" || typeof b !== "number") {
        first[i] = typeof a === "number" ? a : NaN;
        second[i] = typeof b === "number" ? b : NaN;
        if (!isBlank(a) || !isBlank(b)) leftOut++;
        continue;
      }
    }
    first[i] = a;
    second[i] = b;
    whole++;
  }
  const error = errors.one ?? errors.other;
  if (error) throw error;
  return { first, second, whole, leftOut, start };
}

/** Two series side by side, whole pairs only. */
export interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly leftOut: number;
}

/** The pairs of two series: rows with a hole on either side are left out. */
export function pairs(one: Series, other: Series): Pairs {
  const alignment = aligned(one, other);
  if (alignment.whole === alignment.first.length) return alignment;
  const [first, second] = withoutHoles(alignment.first, alignment.second);
  return { first, second, leftOut: alignment.leftOut };
}

export function refuseDifferentLengths(one: Series, other: Series): void {
  if (one.cells.length !== other.cells.length) {
    const requirement = `must be as long as ${one.name} (${one.cells.length} cells)`;
    throw new HedgingError("differentLengths", `${other.name} ${requirement}, got ${other.cells.length}`);
  }
}

/** 1 where both series begin with a header, else 0. */
export function startOf(one: Series, other: Series): 0 | 1 {
  return isHeader(one.cells[0]) && isHeader(other.cells[0]) ? 1 : 0;
}

function isHeader(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && value !== "";
}
