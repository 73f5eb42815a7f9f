import { contains, type Area } from "./address";
import type { CellValue, Content } from "./workbook";

interface MemoryCell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
}

/** One sheet of a workbook in memory. */
export class MemorySheet {
  isProtected = false;
  private readonly rows: (MemoryCell | undefined)[][];

  /** Strings that begin with "=" are formulas, which show themselves until a test says what they show. */
  constructor(rows: readonly (readonly CellValue[])[]) {
    this.rows = rows.map((row) => Array.from(row, typed));
  }

  put(row: number, column: number, content: Content, numberFormat?: string): void {
    this.set(row, column, { ...written(content), ...(numberFormat ? { numberFormat } : {}) });
  }

  type(row: number, column: number, value: CellValue): void {
    this.set(row, column, typed(value));
  }

  /** What the cell shows while its formula stays. */
  show(row: number, column: number, value: CellValue): void {
    this.set(row, column, { ...this.rows[row]?.[column], value });
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.[column]?.formula;
  }

  values(area: Area): CellValue[][] {
    return this.each(area, (cell) => cell?.value ?? "");
  }

  formulas(area: Area): CellValue[][] {
    return this.each(area, (cell) => cell?.formula ?? cell?.value ?? "");
  }

  numberFormats(area: Area): string[][] {
    return this.each(area, (cell) => cell?.numberFormat ?? "General");
  }

  clear(area: Area): void {
    for (const { row, column } of this.filled(area)) this.rows[row]![column] = undefined;
  }

  /** Places of all cells within the area that hold anything, by rows and columns. */
  filled(area: Area): { row: number; column: number }[] {
    return this.rows.flatMap((cells, row) =>
      Array.from(cells ?? []).flatMap((cell, column) =>
        cell && (cell.formula ?? cell.value) !== "" && contains(area, row, column) ? [{ row, column }] : [],
      ),
    );
  }

  /** The smallest area within the given one that holds all of its filled cells. */
  filledPart(area: Area): Area | undefined {
    const filled = this.filled(area);
    if (filled.length === 0) return undefined;
    const rows = filled.map(({ row }) => row);
    const columns = filled.map(({ column }) => column);
    const [row, column] = [rows.reduce(min), columns.reduce(min)];
    const [bottom, right] = [rows.reduce(max), columns.reduce(max)];
    return { sheet: area.sheet, row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }

  private set(row: number, column: number, cell: MemoryCell | undefined): void {
    (this.rows[row] ??= [])[column] = cell;
  }

  private each<T>(area: Area, of: (cell: MemoryCell | undefined) => T): T[][] {
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => of(this.rows[area.row + i]?.[area.column + j])),
    );
  }
}

function typed(value: CellValue | undefined): MemoryCell | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" && value.startsWith("=") ? { value, formula: value } : { value };
}

function written(content: Content): MemoryCell {
  if ("number" in content) return { value: content.number };
  return "formula" in content
    ? { value: content.formula, formula: content.formula }
    : { value: content.text };
}

const min = (a: number, b: number) => Math.min(a, b);
const max = (a: number, b: number) => Math.max(a, b);
