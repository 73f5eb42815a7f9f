import { HedgingError } from "../hedging/hedgingError";
import { CellError, isBlank, plain } from "./cell";
import { gridOf, isOmitted } from "./grid";

/** One row or one column of cells, as read: numbers, text, blanks and errors. */
export interface Series {
  readonly name: string;
  readonly length: number;
  readonly at: (index: number) => unknown;
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
  if (rows === 1) {
    const row = cells[0]!;
    return { name, length: columns, at: (index) => row[index] };
  }
  return { name, length: rows, at: (index) => cells[index]![0] };
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
  const first = new Float64Array(one.length - start);
  const second = new Float64Array(one.length - start);
  const errors: { one?: CellError; other?: CellError } = {};
  let count = 0;
  let leftOut = 0;
  for (let i = start; i < one.length; i++) {
    const a = one.at(i);
    const b = other.at(i);
    if (typeof a === "number" && typeof b === "number") {
      first[count] = a;
      second[count++] = b;
      continue;
    }
    const x = plain(a);
    const y = plain(b);
    if (x instanceof CellError) errors.one ??= x;
    else if (y instanceof CellError) errors.other ??= y;
    else if (typeof x === "number" && typeof y === "number") {
      first[count] = x;
      second[count++] = y;
    } else if (!isBlank(x) || !isBlank(y)) leftOut++;
  }
  const error = errors.one ?? errors.other;
  if (error) throw error;
  return { first: first.subarray(0, count), second: second.subarray(0, count), leftOut };
}

export function refuseDifferentLengths(one: Series, other: Series): void {
  if (one.length !== other.length) {
    const requirement = `must be as long as ${one.name} (${one.length} cells)`;
    throw new HedgingError("differentLengths", `${other.name} ${requirement}, got ${other.length}`);
  }
}

/** 1 where both series begin with a header, else 0. */
export function startOf(one: Series, other: Series): number {
  return isHeader(one.at(0)) && isHeader(other.at(0)) ? 1 : 0;
}

function isHeader(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && value !== "";
}
