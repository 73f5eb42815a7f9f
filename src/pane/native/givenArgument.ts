import { addressOf, cellName, localAddress, parseAddress, type Area } from "../../workbook/address";
import type { Argument } from "./argument";
import type { NativeContext } from "./context";
import type { FormulaNode, Literal } from "./formulaNode";
import { literal } from "./text";
import { Untranslatable } from "./untranslatable";

const single = { rows: 1, columns: 1 };
/** A table's cell in the formula's own row, one cell wherever it lies. */
const thisRow = /\[@|\[#This Row\]/i;

export const omitted: Argument = {
  ...single,
  given: false,
  range: false,
  whole: "",
  at: () => "",
  valueAt: () => "",
  part: () => "",
};

const needsRange = (): never => {
  throw new Untranslatable("needsRange");
};

/** An argument written out: a number, a text, TRUE or an array constant. */
export function constantArgument(rows: readonly (readonly Literal[])[], text: string): Argument {
  const only = rows.length === 1 && rows[0]!.length === 1;
  const write = (value: Literal) =>
    typeof value === "number" && value < 0 ? `(${literal(value)})` : literal(value);
  return {
    given: true,
    range: false,
    rows: rows.length,
    columns: rows[0]!.length,
    ...(only ? { literal: rows[0]![0]! } : {}),
    whole: text,
    at: (row, column) => write(rows[row]![column]!),
    valueAt: (row, column) => rows[row]![column],
    part: (row, column, count, width) => {
      const lines = rows.slice(row, row + count).map((line) => line.slice(column, column + width));
      return `{${lines.map((line) => line.map(literal).join(",")).join(";")}}`;
    },
  };
}

/** An argument that names cells. */
export function referenceArgument(
  node: Extract<FormulaNode, { kind: "reference" }>,
  context: NativeContext,
): Argument {
  const now = context.ranges.get(referenceKey(node));
  const own = parseAddress(context.cell)!.sheet;
  const plain = node.spill ? undefined : parseAddress(node.text, own);
  const area = plain ?? (now && parseAddress(now.requested, own));
  if (!area && thisRow.test(node.text))
    return { ...calculatedArgument(node.text, single), at: () => node.text };
  if (!area) throw new Untranslatable("unknownValues");
  const filled = now && parseAddress(now.address, own);
  const absolute = node.text.includes("$");
  // A sheet stands before the cells where it stands in the formula, or where they lie on another one.
  const elsewhere = plain ? node.text.includes("!") : area.sheet !== own;
  const write = (part: Area): string =>
    elsewhere ? addressOf(part, absolute) : localAddress(part, absolute);
  const alone = area.rows === 1 && area.columns === 1;
  const whole = node.spill ? write(area) : node.text;
  const cells = (row: number, column: number, rows: number, columns: number): string =>
    write({ sheet: area.sheet, row: area.row + row, column: area.column + column, rows, columns });
  return {
    given: true,
    range: true,
    rows: area.rows,
    columns: area.columns,
    whole,
    at: (row, column) => (alone ? whole : cells(row, column, 1, 1)),
    valueAt: (row, column) => {
      if (!now || !filled) return undefined;
      const line = now.values[area.row + row - filled.row];
      return line?.[area.column + column - filled.column] ?? "";
    },
    part: cells,
  };
}

/** How a reference is asked for in the ranges of a context. */
export function referenceKey({ text, spill }: { readonly text: string; readonly spill: boolean }): string {
  return spill ? `${text}#` : text;
}

/** An argument that is calculated: one value, or an array that is as large as the ranges in it. */
export function calculatedArgument(text: string, shape: { rows: number; columns: number }): Argument {
  const alone = shape.rows === 1 && shape.columns === 1;
  return {
    ...shape,
    given: true,
    range: false,
    whole: text,
    at: (row, column) => (alone ? `(${text})` : `INDEX(${text},${row + 1},${column + 1})`),
    valueAt: () => undefined,
    part: needsRange,
  };
}

/** The cell so many rows and columns from a formula's own. */
export function besides(cell: string, rows: number, columns: number): string {
  const { row, column } = parseAddress(cell)!;
  return cellName(row + rows, column + columns);
}
