/** How a cell of the opening workbook looks. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "column"
  | "tableHeading"
  | "label"
  | "input"
  | "entry"
  | "result";

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
  /** How cells look that formulas spill into, by address; their entry does not count. */
  readonly spilled?: Readonly<Record<string, PlannedCell>>;
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  /** Defined names of ranges on this sheet: { Market: "$B$2:$B$9" }. */
  readonly names?: Readonly<Record<string, string>>;
}

export const money = "#,##0";
export const price = "#,##0.00";
export const ratio = "0.0000";
export const percent = "0.00%";
export const date = "yyyy-mm-dd";

const cell =
  (look: Look) =>
  (entry: PlannedCell["entry"], numberFormat?: string): PlannedCell =>
    numberFormat === undefined ? { entry, look } : { entry, look, numberFormat };

export const title = cell("title");
export const note = cell("note");
export const heading = cell("heading");
/** Heading of a column of numbers, at their side. */
export const column = cell("column");
export const label = cell("label");
/** What a user may overtype. */
export const input = cell("input");
/** Tables have their own colours. */
export const tableHeading = cell("tableHeading");
export const entry = cell("entry");
export const result = cell("result");
