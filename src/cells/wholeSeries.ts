import { HedgingError } from "../hedging/hedgingError";
import { type Amount, fits } from "./amounts";
import { isBlank, plain } from "./cell";
import { gridOf } from "./grid";
import { placeIn } from "./oneSeries";
import { series } from "./series";

/** A series without holes: its numbers, and what a message says of them. */
export interface WholeSeries {
  readonly name: string;
  /** Cells with the header's. */
  readonly length: number;
  readonly numbers: Float64Array;
  /** How a message names the place of a number. */
  readonly place: (index: number) => string;
}

/** Whether every range begins with text, which then is a header; a single value is no range. */
export function headed(...given: readonly unknown[]): boolean {
  const ranges = given.map(gridOf).filter(({ rows, columns }) => rows > 1 || columns > 1);
  return ranges.length > 0 && ranges.every(({ cells }) => isText(cells[0]![0]));
}

/**
 * One row or one column of numbers without a hole, its header skipped; a hole is a fault of its row. Read where the
 * cells lie, since such series are long.
 */
export function wholeSeries(
  name: string,
  given: unknown,
  header: boolean,
  amount: Amount,
  beside?: WholeSeries,
): WholeSeries {
  const line = series(name, given);
  const { length } = line;
  if (beside && length !== beside.length) {
    const requirement = `must be as long as ${beside.name} (${beside.length} cells)`;
    throw new HedgingError("differentLengths", `${name} ${requirement}, got ${length}`);
  }
  const start = header ? 1 : 0;
  const place = (index: number): string => placeIn(line, index + start);
  const { least, read } = amount;
  const numbers = new Float64Array(length - start);
  const { lies, rows } = line;
  for (let i = 0; i < numbers.length; i++) {
    const cell = lies === "across" ? rows[0]![i + start] : rows[i + start]![0];
    numbers[i] = typeof cell === "number" && fits(cell, least) ? cell : read(cell, place(i));
  }
  return { name, length, numbers, place };
}

/** Refuses dates that go back: newest first would turn every gain into a loss. */
export function refuseGoingBack({ numbers, place }: WholeSeries): void {
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i]! < numbers[i - 1]!) {
      const requirement = `must not be before ${numbers[i - 1]}, oldest first`;
      throw new HedgingError("outOfRange", `${place(i)} ${requirement}, got ${numbers[i]}`);
    }
  }
}

function isText(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && !isBlank(value);
}
