import type { BlockCell, CellStyle } from "../workbook";
import { headingLine, looks } from "./looks";

type Cells = readonly (readonly (BlockCell | undefined)[])[];

/** Points that a character of the normal font takes, rather more than fewer. */
const characterWidth = 5.5;

/** Gives the cells of a block their looks; longer text than its column takes is wrapped where something stands beside it. */
export function styleBlock(range: Excel.Range, cells: Cells, widths: readonly number[] = []): void {
  for (const { style, row, column, rows } of runs(cells)) {
    const { format } = range.getCell(row, column).getResizedRange(rows - 1, 0);
    const { bold, color, size, fill, atRight } = looks[style];
    format.font.bold = bold;
    format.font.color = color;
    format.font.size = size;
    if (fill) format.fill.color = fill;
    if (atRight) format.horizontalAlignment = "Right";
  }
  for (const { column, columns } of groups(cells)) {
    cells.forEach((row, i) => {
      if (/heading$/i.test(row[column]?.style ?? ""))
        underline(range.getCell(i, column).getResizedRange(0, columns - 1));
    });
  }
  widths.forEach((width, j) => (range.getColumn(j).format.columnWidth = width));
  for (const { row, column } of tooLong(cells, widths)) {
    const { format } = range.getCell(row, column);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
}

function underline(row: Excel.Range): void {
  const edge = row.format.borders.getItem("EdgeBottom");
  edge.style = "Continuous";
  edge.color = headingLine;
}

/** Columns that stand together: one without any cell parts them from the next. */
function groups(cells: Cells): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  const width = cells[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (!cells.some((row) => row[column])) continue;
    const last = found.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}

/** Cells of one style that lie below one another: a format for each cell alone takes Excel long. */
function runs(cells: Cells): { style: CellStyle; row: number; column: number; rows: number }[] {
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const found: { style: CellStyle; row: number; column: number; rows: number }[] = [];
    cells.forEach((line, row) => {
      const style = line[column]?.style;
      const last = found.at(-1);
      if (!style) return;
      if (last?.style === style && last.row + last.rows === row) last.rows += 1;
      else found.push({ style, row, column, rows: 1 });
    });
    return found;
  });
}

function tooLong(cells: Cells, widths: readonly number[]): { row: number; column: number }[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const width = widths[column];
      if (!cell || width === undefined || !("text" in cell.content) || !line[column + 1]) return [];
      const size = cell.style ? looks[cell.style].size : 11;
      const needed = (cell.content.text.length * characterWidth * size) / 11;
      return needed > width ? [{ row, column }] : [];
    }),
  );
}
