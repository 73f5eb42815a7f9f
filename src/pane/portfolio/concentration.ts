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
  const named = new Map<string, { name: string; value: number; cells: string[] }>();
  let gross = 0;
  for (const { row, value, beta } of held) {
    const cell = table.columns[roles.name ?? -1]?.cells[row] ?? "";
    const place = cellName(
      table.area.row + row,
      table.area.column + (roles.name ?? roles.value ?? roles.quantity)!,
    );
    const name = isBlank(cell) ? place : String(cell).trim();
    const entry = named.get(name.toLowerCase()) ?? { name, value: 0, cells: [] };
    // Cash moves with nothing.
    if (beta !== 0) entry.value += value;
    entry.cells.push(place);
    named.set(name.toLowerCase(), entry);
    gross += Math.abs(value);
  }
  const entries = [...named.values()];
  const first = entries.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), {
    name: "",
    value: 0,
  });
  const share = gross > 0 ? Math.abs(first.value) / gross : 0;
  const duplicates = entries.filter(({ cells }) => cells.length > 1);
  return {
    heavy: share >= heavy ? { name: first.name, share } : undefined,
    duplicates: duplicates.map(({ name, cells }): Duplicate => ({ name, cells })),
  };
}
