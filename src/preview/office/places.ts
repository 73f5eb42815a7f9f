import { gridColumns, gridRows, type Area } from "../../workbook/address";
import { OfficeError } from "./officeError";

/** A cell by its place within the area, which it may leave. */
export function cellOf(area: Area, row: number, column: number): Area {
  return onGrid({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export function columnOf(area: Area, column: number): Area {
  return onGrid({ ...area, column: area.column + column, columns: 1 });
}

export function rowOf(area: Area, row: number): Area {
  return onGrid({ ...area, row: area.row + row, rows: 1 });
}

export function moved(area: Area, rows: number, columns: number): Area {
  return onGrid({ ...area, row: area.row + rows, column: area.column + columns });
}

export function resized(area: Area, rows: number, columns: number): Area {
  return onGrid({ ...area, rows: area.rows + rows, columns: area.columns + columns });
}

/** The area itself; refused where it leaves the sheet. */
export function onGrid(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= gridRows && column + columns <= gridColumns;
  if (!inside || rows < 1 || columns < 1) throw new OfficeError("invalidArgument", "Range");
  return area;
}
