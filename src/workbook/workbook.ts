/** What a cell shows: a blank cell is "", an error its text, such as "#N/A". */
export type CellValue = string | number | boolean;

/** The filled part of a range. Rows of `values` and `formulas` lie alike; both are empty where nothing is filled. */
export interface RangeContent {
  /** What was asked for, with its sheet: "Holdings!A:C". */
  readonly requested: string;
  /** The part that holds anything: "Holdings!A1:C6"; as requested where nothing had to be left out. */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula as text beginning with "=", else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A text is always shown as it is and never becomes a formula, a number or a date. */
export type Content = { readonly text: string } | { readonly number: number } | { readonly formula: string };

/** `input` is what a user may overtype, `result` what to look at first. */
export type CellStyle = "title" | "heading" | "input" | "result" | "note";

export interface BlockCell {
  readonly content: Content;
  readonly style?: CellStyle;
  /** Excel's number format code, in its English form: "#,##0.00". */
  readonly numberFormat?: string;
}

/** A rectangle of cells to write; undefined leaves a cell as it is. */
export interface Block {
  readonly rows: readonly (readonly (BlockCell | undefined)[])[];
  /** Width of each column in points; a column without one keeps its width. */
  readonly columnWidths?: readonly number[];
}

/** A new sheet of that name (or the next free one: "Hedge 2"), or the cell where the block's first cell goes. */
export type Target =
  | { readonly newSheet: string }
  | { readonly address: string; readonly overwrite?: boolean };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** All that the pane asks of a workbook. Addresses carry their sheet, quoted where Excel quotes it: 'My Sheet'!B2:B6. */
export interface Workbook {
  readSelection(): Promise<RangeContent>;
  read(address: string): Promise<RangeContent>;
  sheetNames(): Promise<readonly string[]>;
  /** Writes the block in one step of undo and gives the address written; refuses filled cells unless told to overwrite. */
  insert(target: Target, block: Block): Promise<string>;
  select(address: string): Promise<void>;
  /** Calls at once and after each change with the selection's address, undefined where it is not one range. */
  onSelectionChanged(listener: (address: string | undefined) => void): Promise<Unsubscribe>;
  /** Calls after any cell's value may have changed, by hand or by recalculation. */
  onChanged(listener: () => void): Promise<Unsubscribe>;
}

/** Cells that one read may take: more is refused, since a part of the holdings would give a wrong total. */
export const readLimit = 200_000;
