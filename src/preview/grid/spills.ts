import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData, Injector, IRange } from "@univerjs/presets";

/** Cells filled by formulas that stand in another cell: the sheet's own data does not hold them. */
export class Spills {
  private readonly model: FormulaDataModel;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.model = injector.get(FormulaDataModel);
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.model.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }

  /** The areas that formulas of the sheet spill over, each beginning at its formula. */
  areas(sheetId: string): IRange[] {
    const rows = this.model.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    return Object.values(rows).flatMap((row) =>
      Object.values<IRange | null>(row ?? {}).filter((range) => range !== null),
    );
  }

  /** What the formula in a cell spills over. */
  area(sheetId: string, row: number, column: number): IRange | undefined {
    return this.areas(sheetId).find(
      ({ startRow, startColumn }) => startRow === row && startColumn === column,
    );
  }

  /** The cell whose formula fills the given one: itself where nothing spills over it. */
  caller(sheetId: string, row: number, column: number): { row: number; column: number } {
    return this.parent(sheetId, row, column) ?? { row, column };
  }

  parent(sheetId: string, row: number, column: number): { row: number; column: number } | undefined {
    const over = this.areas(sheetId).find(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
    return over && { row: over.startRow, column: over.startColumn };
  }
}
