import type { Injector } from "@univerjs/presets";
import type { Area } from "../../workbook/address";
import { cellData, valueOf, type Entry } from "./cellContent";
import type { Messages } from "./messages";
import { around, Spills } from "./spills";
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

  range({ sheet, row, column, rows, columns }: Area): CellRange {
    return this.sheet(sheet).getRange(row, column, rows, columns);
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

  write(area: Area, rows: readonly (readonly Entry[])[]): void {
    this.range(area).setValues(rows.map((row) => row.map(cellData)));
  }

  /** The smallest area around everything that the sheet holds or formulas spill; undefined for an empty sheet. */
  used(name: string): Area | undefined {
    const sheet = this.sheet(name);
    let area: Area | undefined;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if ((cell?.v ?? "") === "" && !cell?.f && !cell?.si) return;
        area = around(area, { startRow: row, endRow: row, startColumn: column, endColumn: column }, name);
      });
    for (const spill of this.spills.areas(sheet.getSheetId())) area = around(area, spill, name);
    return area;
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
