import type { CellValue } from "../../workbook/workbook";
import { nativeNotes } from "../textsNative";
import type { NativeCell, NativeContext } from "./context";
import { allNodes, type FormulaNode } from "./formulaNode";
import { readFormula } from "./readFormula";
import { translations } from "./translations";
import { Translator } from "./translator";
import { HedgingError } from "../../hedging/hedgingError";
import { Untranslatable } from "./untranslatable";

/**
 * What stands in the copy's cells in place of a formula and its spill: built-in formulas that give the same numbers,
 * or values with a note that says why. The result is as large as `context.values`.
 *
 * A pane reads what `nativeReferences(formula)` names, calls this, and writes each cell to the same address of the copy
 * (`Range.formulas`, which calculates arrays as these formulas need it), formats kept. It then reads the copy back and
 * puts the value with `nativeNotes.differs` where `sameValue` says that a formula shows something else.
 * A formula that neither calls HEDGE nor refers to a spill (D4#) comes back as it is.
 */
export function nativeCells(formula: string, context: NativeContext): readonly (readonly NativeCell[])[] {
  const nodes = readFormula(formula);
  const translator = new Translator(translations, context);
  return context.values.map((line, row) =>
    line.map((value, column): NativeCell => {
      if (!nodes) return { value, note: nativeNotes.unreadable };
      if (isOrdinary(nodes)) return row + column === 0 ? { formula } : { value };
      if (isError(value) && value !== "#N/A") return { value, note: nativeNotes.error };
      return cellOf(translator, nodes, value, row, column);
    }),
  );
}

function cellOf(
  translator: Translator,
  nodes: readonly FormulaNode[],
  value: CellValue,
  row: number,
  column: number,
): NativeCell {
  try {
    const text = translator.cell(nodes, row, column);
    if (value === "#N/A" && text !== "NA()") return { value, note: nativeNotes.error };
    if (!/^(?:-?[\d.]+(?:e[-+]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/i.test(text)) return { formula: `=${text}` };
    const reason = translator.constant(nodes);
    return reason ? { value, note: nativeNotes[reason] } : { value };
  } catch (failure) {
    if (failure instanceof Untranslatable) return { value, note: nativeNotes[failure.reason] };
    if (failure instanceof HedgingError) return { value, note: nativeNotes.error };
    throw failure;
  }
}

function isOrdinary(nodes: readonly FormulaNode[]): boolean {
  return !allNodes(nodes).some((node) =>
    node.kind === "call" ? node.hedge !== undefined : node.kind === "reference" && node.spill,
  );
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/0!?_]+$/.test(value);
}
