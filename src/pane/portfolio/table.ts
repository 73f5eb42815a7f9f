import { parseAddress, columnLetters, type Area } from "../../workbook/address";
import type { CellValue, RangeContent } from "../../workbook/workbook";
import { currencyOf, fit, roles as allRoles, type Role } from "./columnHeader";
import { rolesByType } from "./rolesByType";

export interface Column {
  readonly index: number;
  /** Letters of the column in the sheet: "B". */
  readonly letters: string;
  readonly header: string | undefined;
  readonly cells: readonly CellValue[];
  readonly numbers: number;
}

/** Which column plays which role; a role without a column is absent. */
export type Roles = Readonly<Partial<Record<Role, number>>>;

/** A selection seen as a table: columns below an optional header row. */
export interface Table {
  readonly area: Area;
  /** First row of holdings within the selection. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly currency: string | undefined;
  readonly formulas: RangeContent["formulas"];
}

/** Rows above the header that may hold a title or notes. */
const titleRows = 10;

/** The table in a filled selection. Columns are recognised by their header, without headers by what they hold. */
export function tableOf(content: RangeContent): Table {
  const area = parseAddress(content.address)!;
  const headerRow = headerRowOf(content.values);
  const firstRow = headerRow === undefined ? 0 : headerRow + 1;
  const columns = content.values[0]!.map((_, index): Column => {
    const cells = content.values.map((row) => row[index]!);
    const header = headerRow === undefined ? "" : String(cells[headerRow]).trim();
    return {
      index,
      letters: columnLetters(area.column + index),
      header: header || undefined,
      cells,
      numbers: cells.slice(firstRow).filter((cell) => typeof cell === "number").length,
    };
  });
  const roles = headerRow === undefined ? rolesByType(columns) : rolesByHeader(columns);
  const valued = columns[roles.value ?? roles.price ?? -1];
  const currency = currencyOf(valued?.header ?? "");
  return { area, firstRow, columns, roles, currency, formulas: content.formulas };
}

/** A header row holds nothing but text, with numbers below it and none above. */
function headerRowOf(values: readonly (readonly CellValue[])[]): number | undefined {
  for (let row = 0; row < Math.min(titleRows, values.length - 1); row++) {
    const cells = values[row]!;
    if (cells.some((cell) => typeof cell === "number")) return undefined;
    const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "");
    const named = cells.some((cell) => typeof cell === "string" && (fit(cell, "value") || fit(cell, "beta")));
    const below = values[row + 1]!;
    const overNumbers = cells.some(
      (cell, j) => typeof cell === "string" && cell !== "" && typeof below[j] === "number",
    );
    if (named || (texts.length > 1 && overNumbers)) return row;
  }
  return undefined;
}

function rolesByHeader(columns: readonly Column[]): Roles {
  const found: Partial<Record<Role, number>> = {};
  for (const role of allRoles) {
    const candidates = columns
      .filter((column) => column.header && (role === "name" || column.numbers > 0))
      .map((column) => ({ index: column.index, score: fit(column.header!, role) }))
      .filter(({ index, score }) => score > 0 && !Object.values(found).includes(index));
    const best = candidates.reduce(
      (a, b) => (b.score > a.score ? b : a),
      candidates[0] ?? { index: -1, score: 0 },
    );
    if (best.index >= 0) found[role] = best.index;
  }
  const text = columns.find((column) => column.numbers === 0 && column.cells.some((cell) => cell !== ""));
  if (found.name === undefined && text) found.name = text.index;
  return usable(found);
}

/** Values given outright win over quantity × price, which needs both. */
function usable(found: Partial<Record<Role, number>>): Roles {
  const { quantity, price, ...rest } = found;
  const product = rest.value === undefined && quantity !== undefined && price !== undefined;
  return product ? { ...rest, quantity, price } : rest;
}
