import { RANGE_TYPE, type IRange } from "@univerjs/presets";
import { gridColumns, gridRows, type Area } from "../../workbook/address";

/** A range of the spreadsheet library as an area; whole columns and rows come without their ends. */
export function areaOf(range: IRange, sheet: string): Area {
  const { startRow, endRow, startColumn, endColumn, rangeType } = range;
  const everyRow = Number.isNaN(endRow) || rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const everyColumn = Number.isNaN(endColumn) || rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const row = everyRow ? 0 : startRow;
  const column = everyColumn ? 0 : startColumn;
  const rows = everyRow ? gridRows : endRow - row + 1;
  const columns = everyColumn ? gridColumns : endColumn - column + 1;
  return { sheet, row, column, rows, columns };
}
