import type { Area } from "../../workbook/address";
import type { Cells } from "./cells";

const pointsPerPixel = 3 / 4;

/** Distance of a cell from the sheet's edges, in points. */
export function placeOf(cells: Cells, { sheet, row, column }: Area): { left: number; top: number } {
  const its = cells.sheet(sheet);
  const sum = (count: number, size: (line: number) => number) =>
    Array.from({ length: count }, (_, line) => size(line)).reduce((a, b) => a + b, 0) * pointsPerPixel;
  return {
    left: sum(column, (line) => its.getColumnWidth(line)),
    top: sum(row, (line) => its.getRowHeight(line)),
  };
}
