import { HedgingError } from "../hedging/hedgingError";
import { withoutHoles } from "../hedging/statistics/withoutHoles";
import { isBlank, plain } from "./cell";
import { filledGrid } from "./grid";
import { numbersOf } from "./seriesNumbers";

/** One row or one column of cells, left where they are: copies of long series would cost more than any sum over them. */
export interface Series {
  readonly name: string;
  readonly lies: "across" | "down";
  readonly length: number;
  readonly rows: readonly (readonly unknown[])[];
  /** The row or column among the rows. */
  readonly place: number;
}

export function cellOf({ lies, rows, place }: Series, index: number): unknown {
  return lies === "across" ? rows[place]![index] : rows[index]![place];
}

export function series(name: string, given: unknown): Series {
  const requirement = "must be one row or one column";
  const { rows, columns, cells } = filledGrid(name, given, requirement);
  if (rows > 1 && columns > 1)
    throw new HedgingError("wrongShape", `${name} ${requirement}, got ${rows} × ${columns} cells`);
  if (rows === 1) return { name, lies: "across", length: columns, rows: cells, place: 0 };
  return { name, lies: "down", length: rows, rows: cells, place: 0 };
}

/** The cells of a series, where a list of them is wanted. */
export function cellsOf(series: Series): unknown[] {
  return Array.from({ length: series.length }, (_, index) => cellOf(series, index));
}

/** Two series of one length, row by row. */
export interface Alignment {
  /** The numbers, NaN for a hole, which keeps its place. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Whether either has a hole. */
  readonly holes: boolean;
  /** 1 where text in the first cell of both was taken for a header, else 0. */
  readonly start: 0 | 1;
}

/** Two series side by side: text in the first cell of both is a header; an error value in either is the result. */
export function aligned(one: Series, other: Series): Alignment {
  refuseDifferentLengths(one, other);
  const start = startOf(one, other);
  const first = numbersOf(one, start);
  const second = numbersOf(other, start);
  const error = first.error ?? second.error;
  if (error) throw error;
  const holes = first.holes + second.holes > 0;
  return { first: first.numbers, second: second.numbers, holes, start };
}

/** Two series side by side, whole pairs only. */
export interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Rows with a blank or text on one side; a wholly blank row is not counted. */
  readonly leftOut: number;
}

/** The pairs of two series: rows with a hole on either side are left out. */
export function pairs(one: Series, other: Series): Pairs {
  const { first, second, holes, start } = aligned(one, other);
  if (!holes) return { first, second, leftOut: 0 };
  const blank = (series: Series, i: number): boolean => isBlank(plain(cellOf(series, i + start)));
  let leftOut = 0;
  for (let i = 0; i < first.length; i++) {
    if (Number.isNaN(first[i]! + second[i]!) && !(blank(one, i) && blank(other, i))) leftOut++;
  }
  const [keptFirst, keptSecond] = withoutHoles(first, second);
  return { first: keptFirst, second: keptSecond, leftOut };
}

export function refuseDifferentLengths(one: Series, other: Series): void {
  if (one.length !== other.length) {
    const requirement = `must be as long as ${one.name} (${one.length} cells)`;
    throw new HedgingError("differentLengths", `${other.name} ${requirement}, got ${other.length}`);
  }
}

/** 1 where both series begin with a header, else 0. */
export function startOf(one: Series, other: Series): 0 | 1 {
  return isHeader(cellOf(one, 0)) && isHeader(cellOf(other, 0)) ? 1 : 0;
}

function isHeader(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && value !== "";
}
