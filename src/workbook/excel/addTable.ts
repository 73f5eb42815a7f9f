import { entry } from "../entry";
import type { Block, BlockCell } from "../workbook";

/** Makes the upper left part of a block a table, its headers written first since Excel would invent some. */
export function addTable(
  block: Excel.Range,
  { name, rows, columns }: NonNullable<Block["table"]>,
  headers: readonly (BlockCell | undefined)[],
): void {
  const range = block.getCell(0, 0).getResizedRange(rows - 1, columns - 1);
  range.getRow(0).formulas = [headers.slice(0, columns).map((cell) => (cell ? entry(cell.content) : null))];
  const table = block.worksheet.tables.add(range, true);
  table.name = name;
  table.style = "TableStyleMedium7";
}
