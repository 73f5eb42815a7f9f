import { addressOf, parseAddress, type Area } from "./address";
import { freeName } from "./freeName";
import {
  readLimit,
  type Block,
  type CellValue,
  type Content,
  type RangeContent,
  type Target,
  type Workbook,
} from "./workbook";
import { WorkbookError } from "./workbookError";

/** A workbook in memory for tests: it keeps what is written and calculates nothing. */
export class MemoryWorkbook implements Workbook {
  readonly written: { address: string; block: Block }[] = [];
  /** Set to make every call fail with it, as a protected or busy workbook does. */
  failure: WorkbookError | undefined;
  selected: string | undefined;
  private readonly sheets = new Map<string, CellValue[][]>();
  private readonly selectionListeners = new Set<(address: string | undefined) => void>();
  private readonly changeListeners = new Set<() => void>();

  constructor(sheets: Record<string, CellValue[][]>) {
    for (const [name, rows] of Object.entries(sheets)) this.sheets.set(name, rows);
  }

  /** What a user does in the grid: selects a range, or undefined for a chart. */
  choose(address: string | undefined): void {
    this.selected = address;
    for (const listener of this.selectionListeners) listener(address);
  }

  /** What a user does in the grid: types into one cell. */
  type(address: string, value: CellValue): void {
    const area = this.area(address);
    (this.sheets.get(area.sheet)![area.row] ??= [])[area.column] = value;
    for (const listener of this.changeListeners) listener();
  }

  async readSelection(): Promise<RangeContent> {
    this.failIfTold();
    if (this.selected === undefined) throw new WorkbookError("notOneRange", "");
    return this.read(this.selected);
  }

  async read(address: string): Promise<RangeContent> {
    this.failIfTold();
    const area = this.area(address);
    const requested = addressOf(area);
    const filled = this.filledPart(area);
    if (!filled) return { requested, address: requested, values: [], formulas: [] };
    const cells = filled.rows * filled.columns;
    if (cells > readLimit) throw new WorkbookError("tooLarge", String(cells));
    const formulas = this.cells(filled);
    return { requested, address: addressOf(filled), values: formulas, formulas };
  }

  async sheetNames(): Promise<readonly string[]> {
    return [...this.sheets.keys()];
  }

  async insert(target: Target, block: Block): Promise<string> {
    this.failIfTold();
    const area = { ...this.targetArea(target), rows: block.rows.length, columns: widest(block) };
    if ("address" in target && !target.overwrite && this.filledPart(area)) {
      throw new WorkbookError("filledCells", addressOf(area));
    }
    const rows = this.sheets.get(area.sheet)!;
    block.rows.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell) (rows[area.row + i] ??= [])[area.column + j] = shown(cell.content);
      }),
    );
    this.written.push({ address: addressOf(area), block });
    return addressOf(area);
  }

  async select(address: string): Promise<void> {
    this.area(address);
    this.choose(address);
  }

  async onSelectionChanged(listener: (address: string | undefined) => void) {
    this.selectionListeners.add(listener);
    listener(this.selected);
    return () => void this.selectionListeners.delete(listener);
  }

  async onChanged(listener: () => void) {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  private failIfTold(): void {
    if (this.failure) throw this.failure;
  }

  private area(address: string): Area {
    const area = parseAddress(address, this.sheets.keys().next().value);
    if (!area || !this.sheets.has(area.sheet)) throw new WorkbookError("unknownAddress", address);
    return area;
  }

  private targetArea(target: Target): Area {
    if ("address" in target) return this.area(target.address);
    const sheet = freeName(target.newSheet, [...this.sheets.keys()]);
    this.sheets.set(sheet, []);
    return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  private cells(area: Area): CellValue[][] {
    const rows = this.sheets.get(area.sheet)!;
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => rows[area.row + i]?.[area.column + j] ?? ""),
    );
  }

  private filledPart(area: Area): Area | undefined {
    const rows: number[] = [];
    const columns: number[] = [];
    this.sheets.get(area.sheet)!.forEach((cells, row) =>
      cells?.forEach((value, column) => {
        if (value === "" || !contains(area, row, column)) return;
        rows.push(row);
        columns.push(column);
      }),
    );
    if (rows.length === 0) return undefined;
    const [row, column] = [rows.reduce(min), columns.reduce(min)];
    const [bottom, right] = [rows.reduce(max), columns.reduce(max)];
    return { sheet: area.sheet, row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }
}

const contains = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const min = (a: number, b: number) => Math.min(a, b);
const max = (a: number, b: number) => Math.max(a, b);

const widest = (block: Block) => Math.max(...block.rows.map((row) => row.length));

function shown(content: Content): CellValue {
  return "number" in content ? content.number : "formula" in content ? content.formula : content.text;
}
