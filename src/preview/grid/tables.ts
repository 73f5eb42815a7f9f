import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { FUniver, Injector } from "@univerjs/presets";
import type { HostTable } from "../office/officeHost";
import { areaOf } from "./areaOf";
import { tableStyleId } from "./theme";
import type { Book } from "./univer";

/** The workbook's tables. Not by the library's own calls: unlike Excel, they refuse a table the name of a sheet. */
export class Tables {
  constructor(
    private readonly api: FUniver,
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  list(): HostTable[] {
    return this.all().map(({ name, range, subUnitId }) => ({
      name,
      area: areaOf(range, this.book.getSheetBySheetId(subUnitId)?.getSheetName() ?? ""),
    }));
  }

  add({ name, area }: HostTable): void {
    const { row, column, rows, columns } = area;
    const endRow = row + rows - 1;
    this.api.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: this.book.getId(),
      subUnitId: this.book.getSheetByName(area.sheet)!.getSheetId(),
      tableId: crypto.randomUUID(),
      name,
      range: { startRow: row, startColumn: column, endRow, endColumn: column + columns - 1 },
      options: { showHeader: true, tableStyleId },
    });
  }

  rename(name: string, newName: string): void {
    this.api.syncExecuteCommand(SetSheetTableMutation.id, { ...this.ids(name), config: { name: newName } });
  }

  /** The cells stay. */
  remove(name: string): void {
    this.api.syncExecuteCommand(DeleteSheetTableMutation.id, this.ids(name));
  }

  grow(name: string, rows: number): void {
    const { area } = this.list().find((table) => table.name === name)!;
    this.remove(name);
    this.add({ name, area: { ...area, rows: area.rows + rows } });
  }

  private ids(name: string) {
    const { id: tableId, subUnitId } = this.all().find((table) => table.name === name)!;
    return { unitId: this.book.getId(), subUnitId, tableId };
  }

  private all() {
    return this.injector
      .get(SheetTableService)
      .getTableList(this.book.getId())
      .filter(({ subUnitId }) => this.book.getSheetBySheetId(subUnitId));
  }
}
