import { isBlank } from "./cell";
import { type Grid, gridOf, singleCell } from "./grid";
import { type Reader, unfit } from "./values";

/** An argument as given, how its cells are read, and what a blank means. */
export interface Argument<T> {
  readonly name: string;
  readonly grid: Grid;
  readonly required: boolean;
  /** Numbers within these bounds are their own value. */
  readonly bounds: Reader<T>["bounds"];
  /** The value of one cell, blank or not. */
  readonly read: (cell: unknown) => T;
}

/** An argument that must be given: a blank is a fault. */
export function required<T>(name: string, given: unknown, reader: Reader<T>): Argument<T> {
  return {
    name,
    grid: gridOf(given),
    required: true,
    bounds: reader.bounds,
    read: (cell) => {
      if (isBlank(cell)) throw unfit("wrongType", name, reader.requirement, cell);
      return reader(cell, name);
    },
  };
}

/** An argument that may be left out: null, "" and undefined all mean the default. */
export function optional<T, const D>(
  name: string,
  given: unknown,
  reader: Reader<T>,
  fallback: D,
): Argument<T | D> {
  return {
    name,
    grid: gridOf(given),
    required: false,
    bounds: reader.bounds,
    read: (cell) => (isBlank(cell) ? fallback : reader(cell, name)),
  };
}

/** The value of an argument that takes a single cell only. */
export function single<T>({ name, grid, read }: Argument<T>): T {
  return read(singleCell(name, grid));
}
