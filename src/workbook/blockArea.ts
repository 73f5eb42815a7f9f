import type { Area } from "./address";
import type { Block, Part } from "./workbook";

/** Where a block comes to lie that is written from the area's first cell on. */
export function blockArea(first: Area, { rows }: Block): Area {
  return { ...first, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
}

/** Where a part of a block lies on the sheet. */
export function partOf(block: Area, { row, column, rows = 1, columns = 1 }: Part): Area {
  return { sheet: block.sheet, row: block.row + row, column: block.column + column, rows, columns };
}
