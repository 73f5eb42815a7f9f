import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import { isBlank, isErrorText } from "./cellKinds";
import type { Role } from "./columnHeader";
import { currencyIn, type Conversion } from "./conversion";
import type { Roles, Table } from "./table";
import { isLabelledTotal } from "./totalRow";

/** A cell that keeps a holding from being counted. `blocks` where formulas over the range would fail, too. */
export interface Hole {
  readonly cell: string;
  readonly role: Role;
  readonly kind: "missing" | "text" | "error" | "subtotal" | "notPositive" | "unknownCurrency";
  readonly shown: string;
  readonly blocks: boolean;
}

export interface Held {
  readonly row: number;
  readonly value: number;
  /** NaN where the holdings need none: their beta comes from a regression. */
  readonly beta: number;
}

export interface Rows {
  readonly held: readonly Held[];
  readonly holes: readonly Hole[];
  /** Cells of negative values: short holdings. */
  readonly shorts: readonly string[];
  readonly total: number;
  readonly valued: number;
}

/** What a row's value is the product of. */
export function factorsOf(roles: Roles): Role[] {
  const sized: Role[] = roles.value === undefined ? ["quantity", "price"] : ["value"];
  return roles.fx === undefined ? sized : [...sized, "fx"];
}

/** Reads the holdings row by row; a row that cannot be counted is a hole by its cell. */
export function readRows(
  table: Table,
  roles: Roles,
  lastRow: number,
  conversion: Conversion | undefined,
  needsBeta: boolean,
): Rows {
  const held: Held[] = [];
  const holes: Hole[] = [];
  const shorts: string[] = [];
  const factors = factorsOf(roles);
  const size = factors[0]!;
  // A product over a blank row is 0, which needs a beta; SUM and the beta of a plain value column pass over blanks.
  const product = factors.length > 1 || conversion !== undefined;
  const told: Role[] = [...factors, "name", ...(needsBeta ? (["beta"] as const) : [])];
  let total = 0;
  let valued = 0;
  for (let row = table.firstRow; row <= lastRow; row++) {
    const at = (role: Role) => table.columns[roles[role] ?? -1]?.cells[row] ?? "";
    const cell = (role: Role) => cellName(table.area.row + row, table.area.column + roles[role]!);
    const hole = (role: Role, kind: Hole["kind"], blocks: boolean) =>
      holes.push({ cell: cell(role), role, kind, shown: String(at(role)), blocks });

    if (row < lastRow && isLabelledTotal(table, row)) {
      hole(size, "subtotal", true);
      continue;
    }
    if (!(product && needsBeta) && told.every((role) => isBlank(at(role)))) continue;
    const bad = factors.filter((role) => typeof at(role) !== "number");
    for (const role of bad)
      hole(role, kindOf(at(role)), isErrorText(at(role)) || (product && !isBlank(at(role))));
    if (typeof at("fx") === "number" && (at("fx") as number) <= 0) hole("fx", "notPositive", true);
    const wantsBeta = bad.length === 0 || product || isErrorText(at("beta"));
    if (needsBeta && typeof at("beta") !== "number" && wantsBeta) hole("beta", kindOf(at("beta")), true);
    if (bad.length > 0) continue;

    const rate = conversion ? rateOf(conversion, at("currency")) : 1;
    if (rate === undefined) {
      hole("currency", isBlank(at("currency")) ? "missing" : "unknownCurrency", true);
      continue;
    }
    const value = factors.reduce((amount, role) => amount * (at(role) as number), rate);
    total += value;
    valued++;
    if (value < 0) shorts.push(cell(size));
    const beta = at("beta");
    if (!needsBeta || typeof beta === "number")
      held.push({ row, value, beta: needsBeta ? (beta as number) : NaN });
  }
  return { held, holes, shorts, total, valued };
}

/** NaN for a currency whose rate is still to be given; undefined for what is no currency. */
function rateOf({ base, rates }: Conversion, cell: CellValue): number | undefined {
  const currency = currencyIn(cell);
  if (currency === base) return 1;
  const source = rates.get(currency);
  if (!source) return undefined;
  return "value" in source && source.value > 0 ? source.value : NaN;
}

const kindOf = (value: CellValue) => (isBlank(value) ? "missing" : isErrorText(value) ? "error" : "text");
