import { HedgingError } from "../hedging/hedgingError";
import type { Amount } from "./amounts";
import { isBlank, plain } from "./cell";
import { gridOf } from "./grid";
import { placeIn } from "./oneSeries";
import type { Series } from "./series";

/** Whether every range begins with text, which then is a header; a single value is no range. */
export function headed(...given: readonly unknown[]): boolean {
  const ranges = given.map(gridOf).filter(({ rows, columns }) => rows > 1 || columns > 1);
  return ranges.length > 0 && ranges.every(({ cells }) => isText(cells[0]![0]));
}

/** The numbers of a series without a hole, its header skipped; a hole is a fault of its row. */
export function wholeNumbers(series: Series, header: boolean, { fits, read }: Amount): Float64Array {
  const { cells } = series;
  const start = header ? 1 : 0;
  const numbers = new Float64Array(cells.length - start);
  for (let i = start; i < cells.length; i++) {
    const cell = cells[i];
    const good = typeof cell === "number" && Number.isFinite(cell) && fits(cell);
    numbers[i - start] = good ? cell : read(cell, placeIn(series, i));
  }
  return numbers;
}

function isText(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "string" && !isBlank(value);
}

/** Refuses dates that go back: newest first would turn every gain into a loss. */
export function refuseGoingBack(series: Series, header: boolean, dates: Float64Array): void {
  for (let i = 1; i < dates.length; i++) {
    if (dates[i]! < dates[i - 1]!) {
      const place = placeIn(series, i + (header ? 1 : 0));
      throw new HedgingError(
        "outOfRange",
        `${place} must not be before ${dates[i - 1]}, oldest first, got ${dates[i]}`,
      );
    }
  }
}
