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

/** `columnHeading` stands over numbers, at their side; `input` is what a user may overtype, `result` what to look at first. */
export type CellStyle = "title" | "heading" | "columnHeading" | "input" | "result" | "note" | "warning";

export interface BlockCell {
  readonly content: Content;
  readonly style?: CellStyle;
  /** Excel's number format code, in its English form: "#,##0.00". */
  readonly numberFormat?: string;
}

/** A part of a block, counted from its first cell; one cell high and wide unless it says more. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** A line chart over a part of the block: its first column is the x axis, each other column a series, its first row the headers. */
export interface Chart {
  readonly title: string;
  readonly address: Required<Part>;
  readonly xTitle: string;
  readonly yTitle: string;
  /** The cell, counted from the block's first, at which its upper left corner lies. */
  readonly at: { readonly row: number; readonly column: number };
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A rectangle of cells to write; undefined leaves a cell as it is. */
export interface Block {
  readonly rows: readonly (readonly (BlockCell | undefined)[])[];
  /** Width of each column in points; a column without one keeps its width. */
  readonly columnWidths?: readonly number[];
  /** Defined names of the whole workbook for parts of the block; one that exists is moved here. */
  readonly names?: readonly ({ readonly name: string } & Part)[];
  /** Makes the first rows and columns of the block a table; its first row holds the headers. */
  readonly table?: { readonly name: string; readonly rows: number; readonly columns: number };
  readonly charts?: readonly Chart[];
}

/**
 * A new sheet of that name (or the next free one: "Hedge 2"); the cell where the block's first cell goes; the address of
 * a block written earlier, which is cleared with its formats and charts before the new one is written in its place; or a
 * table's end, where the block's rows become rows of the table and what stands below makes room.
 */
export type Target =
  | { readonly newSheet: string }
  | { readonly address: string; readonly overwrite?: boolean }
  | { readonly rewrite: string }
  | { readonly endOf: string };

/** A defined name of one area, or a table with its header row and without its totals. */
export interface Place {
  readonly name: string;
  readonly kind: "name" | "table";
  readonly address: string;
}

export interface FormulaCell {
  /** One cell, with its sheet. */
  readonly address: string;
  readonly formula: string;
  /** What the cell shows now: a value, or the text of an error such as "#NAME?" or "#BUSY!". */
  readonly value: CellValue;
}

/** How a long task tells how far it is, and learns that it shall stop: it then fails as "stopped". */
export interface Watch {
  progress?(done: number, of: number): void;
  readonly signal?: AbortSignal;
}

/** A formula that was not entered: its sheet is protected, its cell holds no formula any more, or the workbook refused it. */
export interface NotEntered {
  readonly address: string;
  readonly reason: "protected" | "changed" | "refused";
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** All that the pane asks of a workbook. Addresses carry their sheet, quoted where Excel quotes it: 'My Sheet'!B2:B6. */
export interface Workbook {
  readSelection(): Promise<RangeContent>;
  /** Besides an address it takes a defined name, a table ("Holdings") or a table's column ("Holdings[Market value]"). */
  read(address: string): Promise<RangeContent>;
  /** Excel's number format of every cell of the address, blank ones too. */
  numberFormats(address: string): Promise<readonly (readonly string[])[]>;
  /** The cells that each formula's result fills; the formula's own where it does not spill. */
  spills(cells: readonly string[]): Promise<readonly string[]>;
  sheetNames(): Promise<readonly string[]>;
  places(): Promise<readonly Place[]>;
  /** Writes the block in one step of undo and gives the address written; refuses filled cells unless told to overwrite. */
  insert(target: Target, block: Block): Promise<string>;
  select(address: string): Promise<void>;
  /** Calls at once and after each change with the selection's address, undefined where it is not one range. */
  onSelectionChanged(listener: (address: string | undefined) => void): Promise<Unsubscribe>;
  /** Calls after any cell's value may have changed, by hand or by recalculation. */
  onChanged(listener: () => void): Promise<Unsubscribe>;
  /** Every formula that contains the text (in any case), by sheets, rows and columns; progress counts cells. */
  findFormulas(text: string, watch?: Watch): Promise<readonly FormulaCell[]>;
  /** Enters formulas into cells that hold one already, in one step of undo, and gives those that it could not. */
  enterFormulas(
    cells: readonly { readonly address: string; readonly formula: string }[],
    watch?: Watch,
  ): Promise<readonly NotEntered[]>;
  /** Calculates every formula anew. */
  recalculate(): Promise<void>;
  /** A small text kept with the document; never anything that changes a number. */
  setting(key: string): Promise<string | undefined>;
  /** Undefined deletes. */
  saveSetting(key: string, value: string | undefined): Promise<void>;
  /** Whether the add-in opens with this document; undefined where the host cannot do that. */
  opensWithDocument(): Promise<boolean | undefined>;
  setOpensWithDocument(on: boolean): Promise<void>;
}

/** Cells that one read may take: more is refused, since a part of the holdings would give a wrong total. */
export const readLimit = 200_000;
