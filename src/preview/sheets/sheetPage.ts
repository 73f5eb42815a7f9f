import {
  column,
  heading,
  input,
  label,
  money,
  note,
  percent,
  result,
  title,
  type PlannedCell,
  type SheetPlan,
} from "../grid/plan";

type Value = PlannedCell["entry"];

/** Writes a sheet from the top down; each line answers with its address, for the formulas below it. */
export class SheetPage {
  private readonly rows: (PlannedCell | undefined)[][] = [];
  private readonly spilled: Record<string, PlannedCell> = {};

  /** `band` is the number of columns that headings reach over, `notes` the column that explains. */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    private readonly band = 7,
    private readonly notes = 3,
  ) {}

  plan(frozenRows = 0): SheetPlan {
    const { name, widths, rows, spilled } = this;
    return { name, widths, rows, spilled, frozenRows };
  }

  /** Number of the row that is written next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Cells from a column (A is 0) of a row on, wherever the page has got to. */
  put(row: number, from: number, ...cells: readonly (PlannedCell | undefined)[]): void {
    while (this.rows.length < row) this.rows.push([]);
    const line = this.rows[row - 1]!;
    cells.forEach((cell, i) => {
      while (line.length < from + i) line.push(undefined);
      line[from + i] = cell;
    });
  }

  row(...cells: readonly (PlannedCell | undefined)[]): number {
    this.rows.push([...cells]);
    return this.rows.length;
  }

  title(words: string, ...about: readonly string[]): void {
    this.row(title(words));
    for (const line of about) this.row(note(line));
    this.row();
  }

  section(words: string, ...about: readonly string[]): void {
    if (this.rows.at(-1)!.length > 0) this.row();
    this.row(heading(words), ...Array.from({ length: this.band - 1 }, () => heading("")));
    for (const line of about) this.row(note(line));
  }

  given(words: string, value: Value, format?: string, because?: string): string {
    return this.line(words, input(value, format), because);
  }

  answer(words: string, formula: string, format?: string, because?: string): string {
    return this.line(words, result(formula, format), because);
  }

  /** A column of cells beneath one another; answers with the area's address. */
  stack(at: number, cells: readonly PlannedCell[], row = this.next): string {
    cells.forEach((cell, i) => this.put(row + i, at, cell));
    return `${letter(at)}${row}:${letter(at)}${row + cells.length - 1}`;
  }

  /** Cells that a formula fills, itself the first: a number format for each column, "" for text. */
  fill(row: number, at: number, formula: string, rows: number, ...formats: readonly string[]): string {
    formats.forEach((format, i) => (this.spilled[cells(row, at + i, rows)] = label("", format)));
    this.put(row + rows - 1, at);
    this.put(row, at, label(formula, formats[0]));
    return cells(row, at, rows, formats.length);
  }

  /** A table of so many rows that a formula fills, its header the first; answers with the first row beneath its header. */
  table(formula: string, rows: number, formats: readonly string[], row = this.next, at = 0): number {
    const head = formats.map((format) => (format === "" ? heading : column));
    this.put(row + rows - 1, at, undefined);
    this.put(row, at, head[0]!(formula));
    head.forEach((look, i) => {
      if (i > 0) this.spilled[cells(row, at + i)] = look("");
      this.spilled[cells(row + 1, at + i, rows - 1)] = label("", formats[i]);
    });
    return row + 1;
  }

  /** The table that SUMMARY fills; answers with its header's row. */
  summary(unhedged: string, hedged: string, periods: number): number {
    const row = this.next;
    this.table(`=HEDGE.SUMMARY(${unhedged},${hedged},${periods})`, 7, ["", money, money]);
    this.format(row + 3, 1, 4, 2, percent);
    return row;
  }

  /** Number format of cells that are spilled into, where a column does not have the same throughout. */
  format(row: number, at: number, rows: number, columns: number, format: string): void {
    this.spilled[cells(row, at, rows, columns)] = label("", format);
  }

  /** Labels and values that a formula fills: a number format, and what it says, for each row. */
  list(formula: string, lines: readonly (readonly [format: string, because?: string])[]): number {
    const row = this.next;
    lines.forEach(([format, because], i) => {
      this.spilled[cells(row + i, 1)] = result("", format);
      this.row(i === 0 ? label(formula) : undefined);
      if (because) this.put(row + i, this.notes, note(because));
    });
    return row;
  }

  private line(words: string, cell: PlannedCell, because?: string): string {
    const row = this.row(label(words), cell);
    if (because) this.put(row, this.notes, note(because));
    return `B${row}`;
  }
}

export const letter = (column: number): string => String.fromCharCode(65 + column);

function cells(row: number, at: number, rows = 1, columns = 1): string {
  const first = `${letter(at)}${row}`;
  return rows * columns === 1 ? first : `${first}:${letter(at + columns - 1)}${row + rows - 1}`;
}

/** An Excel date from year, month and day. */
export const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
