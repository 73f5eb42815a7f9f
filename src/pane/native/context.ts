import type { CellValue, RangeContent } from "../../workbook/workbook";

/** What a reference of a formula names now: where it lies, and its filled part. */
export type RangeNow = Pick<RangeContent, "requested" | "address" | "values">;

export interface NativeContext {
  /** The formula's own cell with its sheet: "Hedge!B4". The copy has its results in the same cells. */
  readonly cell: string;
  /** What the formula shows now, all cells of its spill; one that cannot calculate here shows one error. */
  readonly values: readonly (readonly CellValue[])[];
  /** What `nativeReferences` names, by its text; one that cannot be read is left out. */
  readonly ranges: ReadonlyMap<string, RangeNow>;
}

/** A cell of the copy: a built-in formula, or the value with a sentence that says why it is one. */
export type NativeCell = { readonly formula: string } | { readonly value: CellValue; readonly note?: string };
