/** How a cell of the opening workbook looks. */
export type Look = "title" | "note" | "heading" | "label" | "input" | "result";

export interface PlannedCell {
  /** As typed: "=…" is a formula. */
  readonly entry: string | number | boolean;
  readonly look: Look;
  readonly numberFormat?: string;
}

/** One sheet of the opening workbook; undefined leaves a cell empty. */
export interface SheetPlan {
  readonly name: string;
  /** Widths in pixels, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (PlannedCell | undefined)[])[];
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  /** Number formats and looks for cells that formulas spill into, by address: { "D5:D300": "0.00%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  /** Defined names: { Market: "$B$2:$B$9" }. */
  readonly names?: Readonly<Record<string, string>>;
}
