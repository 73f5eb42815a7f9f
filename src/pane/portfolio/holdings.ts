import { portfolioBeta } from "../../hedging/beta/portfolioBeta";
import { addressOf } from "../../workbook/address";
import type { Regression } from "../history/regression";
import { isBlank } from "./cellKinds";
import type { Role } from "./columnHeader";
import { namesOf, type Duplicate, type Heavy } from "./concentration";
import type { Conversion } from "./conversion";
import { readRows, type Held, type Hole } from "./readRows";
import type { Roles, Table } from "./table";
import { totalReason, type TotalReason } from "./totalRow";
import { unlessRefused } from "../unlessRefused";

/** What the pane knows of the holdings, and where formulas find them. */
export interface Portfolio {
  /** Holdings with a value: those in the total, with a beta or without. */
  readonly count: number;
  /** NaN while a rate is missing. */
  readonly total: number;
  /** Currency of the total, where it is known. */
  readonly currency: string | undefined;
  /** Undefined where a hole blocks it or the values cancel out. */
  readonly beta: number | undefined;
  /** Where the beta comes from, if not from the holdings' own. */
  readonly regression: Regression | undefined;
  readonly conversion: Conversion | undefined;
  readonly holes: readonly Hole[];
  /** Cells of negative values: short holdings. */
  readonly shorts: readonly string[];
  readonly heavy: Heavy | undefined;
  readonly duplicates: readonly Duplicate[];
  readonly totalRow: { readonly row: number; readonly reason: TotalReason } | undefined;
  readonly ranges: Readonly<Partial<Record<Role, string>>>;
}

/** Holdings' own betas weighted by value, or a regression's, if its histories are known yet. */
export type BetaSource = "weighted" | { readonly regression: Regression | undefined };

/** Reads the holdings of a table; undefined while the columns that it needs are not all known. */
export function portfolioOf(
  table: Table,
  roles: Roles,
  countTotal: boolean,
  conversion?: Conversion,
  betaSource: BetaSource = "weighted",
): Portfolio | undefined {
  const sized = roles.value !== undefined ? [roles.value] : [roles.quantity, roles.price];
  const weighted = betaSource === "weighted";
  const needed = weighted ? [...sized, roles.beta] : sized;
  if (needed.some((index) => index === undefined)) return undefined;

  const bottom = lastFilled(table, needed as number[]);
  const reason = totalReason(table, roles, bottom);
  const lastRow = reason && !countTotal ? bottom - 1 : bottom;
  const { held, holes, shorts, total, valued } = readRows(table, roles, lastRow, conversion, weighted);
  const whole = held.length > 0 && !holes.some((hole) => hole.blocks) && Number.isFinite(total);
  const regression = weighted ? undefined : betaSource.regression;
  return {
    count: valued,
    total,
    currency: currencyOf(table, roles, conversion),
    beta: !whole ? undefined : weighted ? betaOf(held) : regression?.statistics.beta,
    regression,
    conversion,
    holes,
    shorts,
    ...namesOf(table, roles, held),
    totalRow: reason && { row: table.area.row + bottom + 1, reason },
    ranges: rangesOf(table, roles, lastRow),
  };
}

/** The currency that the holdings are turned into, that their header names, or that all of them share. */
function currencyOf(table: Table, roles: Roles, conversion: Conversion | undefined): string | undefined {
  if (conversion) return conversion.base;
  if (roles.currency === undefined) return table.currency;
  const cells = table.columns[roles.currency]!.cells;
  const rates = roles.fx === undefined ? undefined : table.columns[roles.fx]!.cells;
  const own = new Set<string>();
  for (let row = table.firstRow; row < table.endRow; row++) {
    const cell = cells[row]!;
    if (!isBlank(cell) && (!rates || rates[row] === 1)) own.add(String(cell).trim().toUpperCase());
  }
  return own.size === 1 ? [...own][0] : undefined;
}

function betaOf(held: readonly Held[]): number | undefined {
  return unlessRefused(() =>
    portfolioBeta(
      held.map(({ value }) => value),
      held.map(({ beta }) => beta),
    ),
  );
}

function lastFilled(table: Table, columns: readonly number[]): number {
  const rows = columns.map((index) => {
    const { cells } = table.columns[index]!;
    let row = table.endRow - 1;
    while (row > table.firstRow && isBlank(cells[row]!)) row--;
    return row;
  });
  return Math.max(table.firstRow, ...rows);
}

/** Where each column's holdings are, absolute: 'My Sheet'!$B$2:$B$6. */
function rangesOf(table: Table, roles: Roles, lastRow: number): Partial<Record<Role, string>> {
  const { sheet, row, column } = table.area;
  const rows = lastRow - table.firstRow + 1;
  return Object.fromEntries(
    Object.entries(roles).map(([role, index]) => [
      role,
      addressOf({ sheet, row: row + table.firstRow, column: column + index, rows, columns: 1 }, true),
    ]),
  );
}
