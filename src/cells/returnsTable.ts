import { HedgingError } from "../hedging/hedgingError";
import { periodReturn, type ReturnType } from "../hedging/beta/periodReturn";
import { isBlank, plain } from "./cell";
import { attempt } from "./evaluate";
import type { Grid } from "./grid";
import { cleaned } from "./spill";
import { positive } from "./values";

/**
 * Returns of each column of prices, or of prices in one row; a header of text is skipped.
 * A bad price is an error in the returns it touches, a blank one leaves them "".
 */
export function returnsTable(name: string, prices: Grid, type: ReturnType): unknown[][] {
  const { cells } = prices;
  const inRow = prices.rows === 1 && prices.columns > 1;
  const lines = inRow ? cells[0]!.map((cell) => [cell]) : cells;
  const start = isHeader(lines[0]!) ? 1 : 0;
  if (lines.length - start < 2) {
    throw new HedgingError(
      "tooFewObservations",
      `${name} must be two or more in a line, got ${lines.length - start}`,
    );
  }
  const table: unknown[][] = [];
  for (let i = start + 1; i < lines.length; i++) {
    table.push(
      lines[0]!.map((_, column) =>
        attempt(() => returnBetween(name, lines[i - 1]![column], lines[i]![column], type)),
      ),
    );
  }
  return inRow ? [table.map(([only]) => only)] : table;
}

function returnBetween(name: string, from: unknown, to: unknown, type: ReturnType): unknown {
  const start = isBlank(from) ? undefined : positive(from, name);
  const end = isBlank(to) ? undefined : positive(to, name);
  return start === undefined || end === undefined ? "" : cleaned(periodReturn(start, end, type));
}

function isHeader(line: readonly unknown[]): boolean {
  const given = line.map(plain).filter((cell) => !isBlank(cell));
  return given.length > 0 && given.every((cell) => typeof cell === "string");
}
