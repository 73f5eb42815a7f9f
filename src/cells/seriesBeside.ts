import { filledGrid } from "./grid";
import { type Series, series } from "./series";

/** What an argument that holds several series must be. */
export const severalSeries = "must be one row or one column, or several";

export interface SeriesBeside {
  readonly each: readonly Series[];
  /** Results of the series, lying as the series lie: side by side for columns, below one another for rows. */
  readonly layOut: <T>(results: readonly T[]) => T[][];
}

/** One series, or several side by side in the direction of another one: columns beside a column, rows beside a row. */
export function seriesBeside(name: string, given: unknown, other: Series): SeriesBeside {
  const { rows, columns, cells } = filledGrid(name, given, severalSeries);
  const sideBySide = <T>(results: readonly T[]): T[][] => [[...results]];
  const oneLine = rows === 1 || columns === 1;
  if (oneLine && Math.max(rows, columns) === other.length) {
    return { each: [series(name, given)], layOut: sideBySide };
  }
  if (other.lies === "across") {
    const each = cells.map(
      (_, row): Series => ({ name, lies: "across", length: columns, rows: cells, place: row }),
    );
    return { each, layOut: (results) => results.map((result) => [result]) };
  }
  const each = Array.from({ length: columns }, (_, column): Series => {
    return { name, lies: "down", length: rows, rows: cells, place: column };
  });
  return { each, layOut: sideBySide };
}
