import { entry } from "./entry";
import type { Block, CellStyle } from "./workbook";
import { WorkbookError } from "./workbookError";

/** Fonts by finance's convention: what a user may overtype is blue, formulas are black. */
const fonts: Record<CellStyle, { bold: boolean; color: string; size: number }> = {
  title: { bold: true, color: "#0E700E", size: 16 },
  heading: { bold: true, color: "#0E700E", size: 11 },
  input: { bold: false, color: "#0000FF", size: 11 },
  result: { bold: true, color: "#000000", size: 11 },
  note: { bold: false, color: "#616161", size: 11 },
};

/** Writes a block from a cell on, over blank cells only unless told to overwrite; gives the address written. */
export async function writeBlock(
  context: Excel.RequestContext,
  first: Excel.Range,
  block: Block,
  overwrite = false,
): Promise<string> {
  const columns = Math.max(...block.rows.map((row) => row.length));
  const range = first.getResizedRange(block.rows.length - 1, columns - 1);
  range.load("address,formulas");
  await context.sync();
  const filled = range.formulas.some((row) => row.some((formula) => formula !== ""));
  if (filled && !overwrite) throw new WorkbookError("filledCells", range.address);

  const cells = block.rows.map((row) => Array.from({ length: columns }, (_, j) => row[j]));
  const styled = cells.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell?.style ? { place: range.getCell(i, j), look: fonts[cell.style] } : [])),
  );
  const widths = (block.columnWidths ?? []).map((width, j) => ({ place: range.getColumn(j), width }));

  for (const { place, look } of styled) {
    place.format.font.bold = look.bold;
    place.format.font.color = look.color;
    place.format.font.size = look.size;
  }
  for (const { place, width } of widths) place.format.columnWidth = width;
  // null leaves a cell as it is.
  range.formulas = cells.map((row) => row.map((cell) => (cell ? entry(cell.content) : null)));
  range.numberFormat = cells.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  await context.sync();
  return range.address;
}
