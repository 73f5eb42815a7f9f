import type { ICellData, Injector } from "@univerjs/presets";
import { gridColumns, gridRows, type Area } from "../../workbook/address";
import { cellData, valueOf, type Entry } from "./cellContent";
import type { Messages } from "./messages";
import { areaOf } from "./areaOf";
import { around, common } from "./areas";
import { Spills } from "./spills";
import type { Book, CellRange, Sheet } from "./univer";

/** What an area holds and shows, row by row; spilled cells included. */
export interface CellsRead {
  /** Full precision; an error is its code, "#VALUE!"; a blank cell "". */
  readonly values: Entry[][];
  /** Formulas as text beginning with "=", else the value. */
  readonly formulas: Entry[][];
  /** As the cell shows it, with its number format. */
  readonly text: string[][];
  /** In words what is wrong, where a function said so; else "". */
  readonly messages: string[][];
}

/** Reads and writes cells of the sheets. */
export class Cells {
  private readonly spills: Spills;

  constructor(
    private readonly workbook: Book,
    injector: Injector,
    private readonly messages: Messages,
  ) {
    this.spills = new Spills(injector, workbook.getId());
  }

  sheet(name: string): Sheet {
    const wanted = name.toLowerCase();
    const found = this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted);
    if (!found) throw new RangeError(`there is no sheet "${name}"`);
    return found;
  }

  /** The part of an area that the sheet has; a sheet grows for a cell beyond its edge, but not for whole columns. */
  range(area: Area): CellRange {
    const { row, column, rows, columns } = area;
    const sheet = this.sheet(area.sheet);
    if (row + rows > sheet.getMaxRows() && rows < gridRows) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns() && columns < gridColumns)
      sheet.setColumnCount(column + columns);
    const rowsThere = Math.min(rows, sheet.getMaxRows() - row);
    return sheet.getRange(row, column, rowsThere, Math.min(columns, sheet.getMaxColumns() - column));
  }

  read(area: Area): CellsRead {
    const sheetId = this.sheet(area.sheet).getSheetId();
    const range = this.range(area);
    const text = range.getDisplayValues();
    const written = range.getFormulas();
    const values = range.getCellDatas().map((row, down) =>
      Array.from({ length: area.columns }, (_, across) => {
        const own = row[across] ?? undefined;
        const spilled = this.spills.cell(sheetId, area.row + down, area.column + across);
        return valueOf(own?.v === undefined || own.v === null ? (spilled ?? own) : own);
      }),
    );
    const each = <T>(of: (down: number, across: number) => T) =>
      values.map((row, down) => row.map((_, across) => of(down, across)));
    return {
      values,
      formulas: each((down, across) => written[down]?.[across] || values[down]![across]!),
      text: each((down, across) => String(text[down]?.[across] ?? "")),
      messages: each((down, across) =>
        this.message(sheetId, area.row + down, area.column + across, values[down]![across]),
      ),
    };
  }

  /** null leaves a cell as it is. */
  write(area: Area, rows: readonly (readonly (Entry | null)[])[]): void {
    const changes: Record<number, Record<number, ICellData>> = {};
    rows.forEach((row, down) =>
      row.forEach((entry, across) => {
        if (entry !== null) (changes[area.row + down] ??= {})[area.column + across] = cellData(entry);
      }),
    );
    if (Object.keys(changes).length > 0) this.range(area).setValues(changes);
  }

  /** The smallest area around everything that cells hold or formulas spill; undefined where there is nothing. */
  used(within: Area): Area | undefined {
    const sheet = this.sheet(within.sheet);
    let used: Area | undefined;
    const include = (area: Area) => {
      const inside = common(area, within);
      if (inside) used = used ? around(used, inside) : inside;
    };
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if ((cell?.v ?? "") === "" && !cell?.f && !cell?.si) return;
        include({ sheet: within.sheet, row, column, rows: 1, columns: 1 });
      });
    for (const spill of this.spills.areas(sheet.getSheetId())) include(areaOf(spill, within.sheet));
    return used;
  }

  /** The cell whose formula fills the given one; undefined where nothing spills over it. */
  spillParent({ sheet, row, column }: Area): Area | undefined {
    const parent = this.spills.parent(this.sheet(sheet).getSheetId(), row, column);
    return parent && { sheet, ...parent, rows: 1, columns: 1 };
  }

  /** The cells that the formula in the given one fills; undefined where it does not spill. */
  spillArea({ sheet, row, column }: Area): Area | undefined {
    const spill = this.spills.area(this.sheet(sheet).getSheetId(), row, column);
    return spill && areaOf(spill, sheet);
  }

  private message(sheetId: string, row: number, column: number, value: unknown): string {
    const caller = this.spills.caller(sheetId, row, column);
    return this.messages.of(
      sheetId,
      caller.row,
      caller.column,
      row - caller.row,
      column - caller.column,
      value,
    );
  }
}
