import {
  addressOf,
  columnLetters,
  gridColumns,
  gridRows,
  quoteSheet,
  type Area,
} from "../../workbook/address";
import { OfficeError } from "./officeError";

/** An area's address as Excel gives it: whole columns are "Sheet!A:C", whole rows "Sheet!2:5". */
export function officeAddress(area: Area): string {
  const sheet = quoteSheet(area.sheet);
  if (area.rows === gridRows) {
    return `${sheet}!${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === gridColumns) return `${sheet}!${area.row + 1}:${area.row + area.rows}`;
  return addressOf(area);
}

/** A cell by its place within the area, which it may leave. */
export function cellOf(area: Area, row: number, column: number): Area {
  return onGrid({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export function columnOf(area: Area, column: number): Area {
  return onGrid({ ...area, column: area.column + column, columns: 1 });
}

export function resized(area: Area, rows: number, columns: number): Area {
  return onGrid({ ...area, rows: area.rows + rows, columns: area.columns + columns });
}

function onGrid(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= gridRows && column + columns <= gridColumns;
  if (!inside || rows < 1 || columns < 1) throw new OfficeError("invalidArgument", "Range");
  return area;
}
