import { nativeCells } from "./nativeCells";

/** A documented example said in built-in functions, or why it cannot be; undefined where it is a mere constant. */
export function exampleInBuiltIns(formula: string): string | undefined {
  const [[cell] = []] = nativeCells(formula, { cell: "Example!A1", values: [[0]], ranges: new Map() });
  if (!cell) return undefined;
  return "formula" in cell ? cell.formula : cell.note;
}
