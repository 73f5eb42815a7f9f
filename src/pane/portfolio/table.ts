import { parseAddress, columnLetters, type Area } from "../../workbook/address";
import type { CellValue, RangeContent } from "../../workbook/workbook";
import { currencyOf, fit, roles as allRoles, wordRoles, type Role } from "./columnHeader";
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
  /** First row of holdings within the selection, and the one after the last: holdings end at a wholly empty row. */
  readonly firstRow: number;
  readonly endRow: number;
  /** Whether numbers stand below that empty row. */
  readonly more: boolean;
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
  const empty = content.values.findIndex((row, i) => i > firstRow && row.every((cell) => cell === ""));
  const endRow = empty === -1 ? content.values.length : empty;
  const columns = content.values[0]!.map((_, index): Column => {
    const cells = content.values.map((row) => row[index]!);
    const header = headerRow === undefined ? "" : String(cells[headerRow]).trim();
    return {
      index,
      letters: columnLetters(area.column + index),
      header: header || undefined,
      cells,
      numbers: cells.slice(firstRow, endRow).filter((cell) => typeof cell === "number").length,
    };
  });
  const roles = headerRow === undefined ? rolesByType(columns) : rolesByHeader(columns);
  const valued = columns[roles.value ?? roles.price ?? -1];
  const currency = currencyOf(valued?.header ?? "");
  const below = content.values.slice(endRow);
  const more = below.some((row) => row.some((cell) => typeof cell === "number"));
  return { area, firstRow, endRow, more, columns, roles, currency, formulas: content.formulas };
}

/** A header row holds nothing but text, several of them (a title is one), and no numbers stand above it. */
function headerRowOf(values: readonly (readonly CellValue[])[]): number | undefined {
  const wanted = Math.min(2, values[0]!.length);
  for (let row = 0; row < Math.min(titleRows, values.length - 1); row++) {
    const cells = values[row]!;
    if (cells.some((cell) => typeof cell === "number")) return undefined;
    const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "");
    const named = texts.some((text) => fit(String(text), "value") || fit(String(text), "beta"));
    const overNumbers = values[row + 1]!.some((cell, j) => typeof cell === "number" && cells[j] !== "");
    if (texts.length >= wanted && (named || overNumbers)) return row;
  }
  return undefined;
}

function rolesByHeader(columns: readonly Column[]): Roles {
  const found: Partial<Record<Role, number>> = {};
  for (const role of allRoles) {
    const candidates = columns
      .filter((column) => column.header && (wordRoles.includes(role) || column.numbers > 0))
      .map((column) => ({ index: column.index, score: fit(column.header!, role) }))
      .filter(({ index, score }) => score > 0 && !Object.values(found).includes(index));
    const best = candidates.reduce(
      (a, b) => (b.score > a.score ? b : a),
      candidates[0] ?? { index: -1, score: 0 },
    );
    if (best.index >= 0) found[role] = best.index;
  }
  const text = columns.find(
    ({ index, numbers, cells }) =>
      index !== found.currency && numbers === 0 && cells.some((cell) => cell !== ""),
  );
  if (found.name === undefined && text) found.name = text.index;
  return usable(found);
}

/** Values given outright win over quantity × price, which needs both. */
function usable(found: Partial<Record<Role, number>>): Roles {
  const { quantity, price, ...rest } = found;
  const product = rest.value === undefined && quantity !== undefined && price !== undefined;
  return product ? { ...rest, quantity, price } : rest;
}
