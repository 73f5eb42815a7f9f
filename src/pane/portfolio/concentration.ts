import { isBlank } from "./cellKinds";
import { cellName } from "../../workbook/address";
import type { Held } from "./readRows";
import type { Roles, Table } from "./table";

/** Above this share one holding decides how the portfolio moves. */
const heavy = 1 / 3;

/** The one holding that weighs most, where it weighs too much for an index hedge alone. */
export interface Heavy {
  readonly name: string;
  readonly share: number;
}

/** The names that stand in several rows. */
export interface Duplicate {
  readonly name: string;
  readonly cells: readonly string[];
}

export function namesOf(table: Table, roles: Roles, held: readonly Held[]) {
  const named = new Map<string, { name: string; value: number; rows: number[] }>();
  const { row: top, column: left } = table.area;
  const place = (row: number) => cellName(top + row, left + (roles.name ?? roles.value ?? roles.quantity)!);
  let gross = 0;
  for (const { row, value, beta } of held) {
    const cell = table.columns[roles.name ?? -1]?.cells[row] ?? "";
    const name = isBlank(cell) ? place(row) : String(cell).trim();
    const key = name.toLowerCase();
    const entry = named.get(key) ?? { name, value: 0, rows: [] };
    if (entry.rows.length === 0) named.set(key, entry);
    // Cash moves with nothing.
    if (beta !== 0) entry.value += value;
    entry.rows.push(row);
    gross += Math.abs(value);
  }
  const entries = [...named.values()];
  const first = entries.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), {
    name: "",
    value: 0,
  });
  const share = gross > 0 ? Math.abs(first.value) / gross : 0;
  const duplicates = entries.filter(({ rows }) => rows.length > 1);
  return {
    heavy: share >= heavy ? { name: first.name, share } : undefined,
    duplicates: duplicates.map(({ name, rows }): Duplicate => ({ name, cells: rows.map(place) })),
  };
}
