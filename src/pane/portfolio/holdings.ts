import { portfolioBeta } from "../../hedging/beta/portfolioBeta";
import { HedgingError } from "../../hedging/hedgingError";
import { addressOf, cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import type { Role } from "./columnHeader";
import type { Roles, Table } from "./table";
import { isLabelledTotal, totalReason, type TotalReason } from "./totalRow";

/** A cell that keeps a holding from being counted. `blocks` where formulas over the range would fail, too. */
export interface Hole {
  readonly cell: string;
  readonly role: Role;
  readonly kind: "missing" | "text" | "error" | "subtotal";
  readonly shown: string;
  readonly blocks: boolean;
}

/** What the pane knows of the holdings, and where formulas find them. */
export interface Portfolio {
  /** Holdings with a value: those in the total, with a beta or without. */
  readonly count: number;
  readonly total: number;
  /** Undefined where a hole blocks it or the values cancel out. */
  readonly beta: number | undefined;
  readonly holes: readonly Hole[];
  /** Cells of negative values: short holdings. */
  readonly shorts: readonly string[];
  readonly totalRow: { readonly row: number; readonly reason: TotalReason } | undefined;
  readonly ranges: Readonly<Partial<Record<Role, string>>>;
}

/** Reads the holdings of a table; undefined while the columns that it needs are not all known. */
export function portfolioOf(table: Table, roles: Roles, countTotal: boolean): Portfolio | undefined {
  const sized = roles.value !== undefined ? [roles.value] : [roles.quantity, roles.price];
  if (roles.beta === undefined || sized.some((index) => index === undefined)) return undefined;

  const bottom = lastFilled(table, [...sized, roles.beta] as number[]);
  const reason = totalReason(table, roles, bottom);
  const lastRow = reason && !countTotal ? bottom - 1 : bottom;
  const found = readRows(table, roles, lastRow);
  const whole = found.held.length > 0 && !found.holes.some((hole) => hole.blocks);
  return {
    count: found.valued,
    total: found.total,
    beta: whole ? betaOf(found.held) : undefined,
    holes: found.holes,
    shorts: found.shorts,
    totalRow: reason && { row: table.area.row + bottom + 1, reason },
    ranges: rangesOf(table, roles, lastRow),
  };
}

interface Held {
  readonly value: number;
  readonly beta: number;
}

function readRows(table: Table, roles: Roles, lastRow: number) {
  const held: Held[] = [];
  const holes: Hole[] = [];
  const shorts: string[] = [];
  let total = 0;
  let valued = 0;
  for (let row = table.firstRow; row <= lastRow; row++) {
    const at = (role: Role) => table.columns[roles[role] ?? -1]?.cells[row] ?? "";
    const cell = (role: Role) => cellName(table.area.row + row, table.area.column + roles[role]!);
    const hole = (role: Role, blocks: boolean) => holes.push(holeAt(cell(role), role, at(role), blocks));
    const product = roles.value === undefined;
    const sized: Role[] = product ? ["quantity", "price"] : ["value"];

    if (row < lastRow && isLabelledTotal(table, row)) {
      holes.push({ cell: cell(sized[0]!), role: sized[0]!, kind: "subtotal", shown: "", blocks: true });
      continue;
    }
    // A product over a blank row is 0, which needs a beta; SUM and the beta of a plain value column pass over blanks.
    if (!product && isBlank(at("value")) && isBlank(at("beta")) && isBlank(at("name"))) continue;
    const bad = sized.filter((role) => typeof at(role) !== "number");
    for (const role of bad) hole(role, isError(at(role)) || (product && !isBlank(at(role))));
    const needsBeta = bad.length === 0 || product || isError(at("beta"));
    if (typeof at("beta") !== "number" && needsBeta) hole("beta", true);
    if (bad.length > 0) continue;

    const value = sized.reduce((size, role) => size * (at(role) as number), 1);
    total += value;
    valued++;
    if (value < 0) shorts.push(cell(sized[0]!));
    const beta = at("beta");
    if (typeof beta === "number") held.push({ value, beta });
  }
  return { held, holes, shorts, total, valued };
}

function holeAt(cell: string, role: Role, value: CellValue, blocks: boolean): Hole {
  const kind = isBlank(value) ? "missing" : isError(value) ? "error" : "text";
  return { cell, role, kind, shown: String(value), blocks };
}

function betaOf(held: readonly Held[]): number | undefined {
  try {
    return portfolioBeta(
      held.map(({ value }) => value),
      held.map(({ beta }) => beta),
    );
  } catch (error) {
    if (error instanceof HedgingError) return undefined;
    throw error;
  }
}

function lastFilled(table: Table, columns: readonly number[]): number {
  const rows = columns.map((index) =>
    table.columns[index]!.cells.map((cell) => !isBlank(cell)).lastIndexOf(true, table.endRow - 1),
  );
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

const isBlank = (cell: CellValue) => typeof cell === "string" && cell.trim() === "";
const isError = (cell: CellValue) => typeof cell === "string" && /^#[A-Z0-9/]+[!?]?$/.test(cell);
