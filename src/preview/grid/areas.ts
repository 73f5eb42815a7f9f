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

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

/** What both areas cover; undefined where they do not meet. */
export function common(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : undefined;
}
