import { addressOf, parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";

/** What a field gives: a typed number, a cell's number, nothing, or why it gives none. */
export type Source =
  | { readonly kind: "empty" }
  | { readonly kind: "typed"; readonly value: number }
  | { readonly kind: "cell"; readonly value: number; readonly reference: string }
  | { readonly kind: "reading"; readonly reference: string }
  | {
      readonly kind: "unusable";
      readonly problem: CellProblem | "neither" | "notANumber";
      readonly shown: string;
      readonly reference?: string;
    };

/** Why a cell's value is not to be had: there is no such cell, or the reference is to several. */
export type CellProblem = "noSuchCell" | "severalCells";

/** What was read of the cells that fields refer to, by absolute reference. */
export type Cells = ReadonlyMap<string, CellRead>;
export type CellRead = { readonly value: CellValue } | { readonly problem: CellProblem };

const plainNumber = /^[-+−]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const groupedNumber = /^[-+−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

/** The number that a text writes in English: 4500, 4,500.25, 50%; undefined where it writes none. */
export function typedNumber(text: string): number | undefined {
  const percent = text.endsWith("%");
  const digits = (percent ? text.slice(0, -1) : text).trim();
  if (!plainNumber.test(digits) && !groupedNumber.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", "").replace("−", "-"));
  return percent ? value / 100 : value;
}

/** The cell that a text refers to, absolute and with its sheet; undefined where it refers to none. */
export function typedReference(text: string, sheet: string): string | undefined {
  const area = parseAddress(text.replace(/^=/, ""), sheet);
  return area && area.sheet !== "" ? addressOf(area, true) : undefined;
}

/** What a field's text gives; a cell that has not been read yet is being read. */
export function sourceOf(text: string, sheet: string, cells: Cells): Source {
  const entered = text.trim();
  if (entered === "") return { kind: "empty" };
  const typed = typedNumber(entered);
  if (typed !== undefined) return { kind: "typed", value: typed };
  const reference = typedReference(entered, sheet);
  if (reference === undefined) return { kind: "unusable", problem: "neither", shown: entered };
  const cell = cells.get(reference);
  if (cell === undefined) return { kind: "reading", reference };
  if ("problem" in cell) return { kind: "unusable", problem: cell.problem, shown: entered, reference };
  const { value } = cell;
  if (typeof value === "number") return { kind: "cell", value, reference };
  return { kind: "unusable", problem: "notANumber", shown: String(value), reference };
}
