import type { CellValue } from "../../workbook/workbook";
import type { Source } from "../plan/source";
import { isBlank } from "./cellKinds";
import type { Roles, Table } from "./table";

/** How holdings in several currencies become one: the portfolio's currency, and what one unit of each other costs in it. */
export interface Conversion {
  readonly base: string;
  readonly rates: ReadonlyMap<string, Source>;
}

/** Formulas compare without regard to case, but to every space. */
export const currencyIn = (cell: CellValue) => String(cell).toUpperCase();

/** The currencies of the holdings, the most frequent first; none where no column names them. */
export function currenciesOf({ columns, firstRow, endRow }: Table, roles: Roles): readonly string[] {
  if (roles.currency === undefined) return [];
  const counts = new Map<string, number>();
  for (const cell of columns[roles.currency]!.cells.slice(firstRow, endRow)) {
    if (isBlank(cell) || !/^[A-Z]{3}$/.test(currencyIn(cell))) continue;
    counts.set(currencyIn(cell), (counts.get(currencyIn(cell)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}
