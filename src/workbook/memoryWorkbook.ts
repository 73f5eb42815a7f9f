import { addressOf, contains, gridColumns, gridRows, parseAddress, type Area } from "./address";
import { blockArea, partOf } from "./blockArea";
import { freeName } from "./freeName";
import { beginsIn, MemoryPlaces } from "./memoryPlaces";
import { MemorySheet } from "./memorySheet";
import { stopIfTold } from "./stopIfTold";
import {
  readLimit,
  type Block,
  type CellValue,
  type Chart,
  type FormulaCell,
  type NotEntered,
  type Place,
  type RangeContent,
  type Target,
  type Watch,
  type Workbook,
} from "./workbook";
import { WorkbookError } from "./workbookError";

/** A workbook in memory for tests: it keeps what is written, and calculates what a test tells it. */
export class MemoryWorkbook implements Workbook {
  readonly written: { address: string; block: Block }[] = [];
  /** The charts that stand on the sheets, with the address of the block each came with. */
  charts: { block: string; chart: Chart }[] = [];
  readonly settings = new Map<string, string>();
  /** Set to make every call fail with it, as a protected or busy workbook does. */
  failure: WorkbookError | undefined;
  selected: string | undefined;
  /** Undefined is a host that cannot open the add-in with a document. */
  opens: boolean | undefined = false;
  /** What a formula shows once it is entered or calculated anew; without it, or where it says undefined, it shows itself. */
  calculation: ((formula: string, address: string) => CellValue | undefined) | undefined;
  recalculations = 0;
  /** The cells that a formula's result fills, by the formula's cell. */
  readonly spilling = new Map<string, string>();
  private readonly sheets = new Map<string, MemorySheet>();
  private readonly named = new MemoryPlaces();
  private readonly selectionListeners = new Set<(address: string | undefined) => void>();
  private readonly changeListeners = new Set<() => void>();

  constructor(sheets: Record<string, CellValue[][]>) {
    for (const [name, rows] of Object.entries(sheets)) this.sheets.set(name, new MemorySheet(rows));
  }

  /** What a user does in the grid: selects a range, or undefined for a chart. */
  choose(address: string | undefined): void {
    this.selected = address;
    for (const listener of this.selectionListeners) listener(address);
  }

  /** What a user does in the grid: types into one cell. */
  type(address: string, value: CellValue): void {
    const { sheet, row, column } = this.area(address);
    this.sheet(sheet).type(row, column, value);
    this.tellChange();
  }

  /** What a calculation does: a cell shows another value, its formula stays. */
  show(address: string, value: CellValue): void {
    const { sheet, row, column } = this.area(address);
    this.sheet(sheet).show(row, column, value);
    this.tellChange();
  }

  /** What a user does: protects a sheet, defines a name, makes a range with headers a table. */
  protect(sheet: string, on = true): void {
    this.sheet(sheet).isProtected = on;
  }

  define(name: string, address: string, kind: Place["kind"] = "name"): void {
    this.named.put({ name, kind, address: addressOf(this.area(address)) });
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
    const sheet = this.sheet(area.sheet);
    const filled = sheet.filledPart(area);
    if (!filled) return { requested, address: requested, values: [], formulas: [] };
    const cells = filled.rows * filled.columns;
    if (cells > readLimit) throw new WorkbookError("tooLarge", String(cells));
    const [values, formulas] = [sheet.values(filled), sheet.formulas(filled)];
    return { requested, address: addressOf(filled), values, formulas };
  }

  async numberFormats(address: string): Promise<readonly (readonly string[])[]> {
    return this.sheet(this.area(address).sheet).numberFormats(this.area(address));
  }

  async spills(cells: readonly string[]): Promise<readonly string[]> {
    return cells.map((cell) => this.spilling.get(cell) ?? cell);
  }

  async sheetNames(): Promise<readonly string[]> {
    return [...this.sheets.keys()];
  }

  async places(): Promise<readonly Place[]> {
    this.failIfTold();
    return this.named.list();
  }

  async insert(target: Target, block: Block): Promise<string> {
    this.failIfTold();
    const old = "rewrite" in target ? this.area(target.rewrite) : undefined;
    const area = blockArea("rewrite" in target ? old! : this.targetArea(target), block);
    const sheet = this.sheet(area.sheet);
    if (sheet.isProtected) throw new WorkbookError("protected", area.sheet);
    const inTheWay = sheet.filled(area).some(({ row, column }) => !old || !contains(old, row, column));
    if (inTheWay && !("overwrite" in target && target.overwrite))
      throw new WorkbookError("filledCells", addressOf(area));
    const taken = block.table && this.named.get(block.table.name);
    if (taken && !(old && beginsIn(old, taken))) throw new WorkbookError("nameTaken", taken.name);
    if (old) this.clear(old);
    const address = addressOf(area);
    block.rows.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (!cell) return;
        sheet.put(area.row + i, area.column + j, cell.content, cell.numberFormat);
        this.calculate(area.sheet, area.row + i, area.column + j);
      }),
    );
    if ("endOf" in target) this.grow(target.endOf, area.rows);
    this.nameParts(area, block);
    this.charts.push(...(block.charts ?? []).map((chart) => ({ block: address, chart })));
    this.written.push({ address, block });
    this.tellChange();
    return address;
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

  async findFormulas(text: string, watch: Watch = {}): Promise<readonly FormulaCell[]> {
    this.failIfTold();
    const found: FormulaCell[] = [];
    const [wanted, cells] = [text.toLowerCase(), this.everyCell()];
    for (const [done, { sheet, row, column }] of cells.entries()) {
      stopIfTold(watch);
      const formula = this.sheet(sheet).formula(row, column);
      const area = { sheet, row, column, rows: 1, columns: 1 };
      if (formula?.toLowerCase().includes(wanted))
        found.push({ address: addressOf(area), formula, value: this.sheet(sheet).values(area)[0]![0]! });
      watch.progress?.(done + 1, cells.length);
    }
    return found;
  }

  async enterFormulas(
    cells: readonly { readonly address: string; readonly formula: string }[],
    watch: Watch = {},
  ): Promise<readonly NotEntered[]> {
    this.failIfTold();
    const left: NotEntered[] = [];
    for (const [done, { address, formula }] of cells.entries()) {
      stopIfTold(watch);
      const { sheet, row, column } = this.area(address);
      if (this.sheet(sheet).formula(row, column) === undefined) left.push({ address, reason: "changed" });
      else if (this.sheet(sheet).isProtected) left.push({ address, reason: "protected" });
      else {
        this.sheet(sheet).put(row, column, { formula });
        this.calculate(sheet, row, column);
      }
      watch.progress?.(done + 1, cells.length);
    }
    this.tellChange();
    return left;
  }

  async recalculate(): Promise<void> {
    this.failIfTold();
    this.recalculations += 1;
    for (const { sheet, row, column } of this.everyCell()) this.calculate(sheet, row, column);
    this.tellChange();
  }

  async setting(key: string): Promise<string | undefined> {
    return this.settings.get(key);
  }

  async saveSetting(key: string, value: string | undefined): Promise<void> {
    this.failIfTold();
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  async opensWithDocument(): Promise<boolean | undefined> {
    return this.opens;
  }

  async setOpensWithDocument(on: boolean): Promise<void> {
    this.failIfTold();
    this.opens = on;
  }

  private failIfTold(): void {
    if (this.failure) throw this.failure;
  }

  private tellChange(): void {
    for (const listener of this.changeListeners) listener();
  }

  private sheet(name: string): MemorySheet {
    return this.sheets.get(name)!;
  }

  private area(address: string): Area {
    const area =
      parseAddress(address, this.sheets.keys().next().value) ??
      this.named.area(address, (row) => this.sheet(row.sheet).values(row)[0]!);
    if (!area || !this.sheets.has(area.sheet)) throw new WorkbookError("unknownAddress", address);
    return area;
  }

  private targetArea(target: Exclude<Target, { rewrite: string }>): Area {
    if ("address" in target) return this.area(target.address);
    if ("endOf" in target) return this.belowTable(target.endOf);
    const sheet = freeName(target.newSheet, [...this.sheets.keys()]);
    this.sheets.set(sheet, new MemorySheet([]));
    return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  private belowTable(name: string): Area {
    const area = this.area(name);
    return { ...area, row: area.row + area.rows, rows: 1 };
  }

  private grow(table: string, rows: number): void {
    const { name, kind, address } = this.named.get(table.toLowerCase())!;
    const area = parseAddress(address)!;
    this.define(name, addressOf({ ...area, rows: area.rows + rows }), kind);
  }

  private clear(area: Area): void {
    this.sheet(area.sheet).clear(area);
    this.charts = this.charts.filter(({ block }) => !sameCorner(area, parseAddress(block)!));
    this.named.removeTables(area);
  }

  private nameParts(area: Area, block: Block): void {
    const { table } = block;
    if (table) this.define(table.name, addressOf(partOf(area, { row: 0, column: 0, ...table })), "table");
    for (const part of block.names ?? []) this.define(part.name, addressOf(partOf(area, part)));
  }

  private calculate(sheet: string, row: number, column: number): void {
    const formula = this.sheet(sheet).formula(row, column);
    if (formula === undefined) return;
    const address = addressOf({ sheet, row, column, rows: 1, columns: 1 });
    const value = this.calculation?.(formula, address);
    if (value !== undefined) this.sheet(sheet).show(row, column, value);
  }

  private everyCell(): { sheet: string; row: number; column: number }[] {
    const whole = { row: 0, column: 0, rows: gridRows, columns: gridColumns };
    return [...this.sheets].flatMap(([sheet, cells]) =>
      cells.filled({ sheet, ...whole }).map((cell) => ({ sheet, ...cell })),
    );
  }
}

const sameCorner = (one: Area, other: Area) =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
