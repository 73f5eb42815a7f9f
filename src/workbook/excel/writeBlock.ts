import { contains, parseAddress, type Area } from "../address";
import { blockArea } from "../blockArea";
import { entry } from "../entry";
import type { Block } from "../workbook";
import { WorkbookError } from "../workbookError";
import { addTable } from "./addTable";
import { clearBlock } from "./clearBlock";
import { defineNames } from "./defineNames";
import { drawCharts } from "./drawCharts";
import { styleBlock } from "./styleBlock";

/** What may be written over besides blank cells: everything, or an older block, which is cleared first. */
interface Consent {
  readonly overwrite?: boolean;
  readonly replacing?: Excel.Range;
}

/** Writes a block from a cell on and gives the address written. */
export async function writeBlock(
  context: Excel.RequestContext,
  first: Excel.Range,
  block: Block,
  { overwrite = false, replacing }: Consent,
): Promise<string> {
  const { rows, columns } = blockArea({ sheet: "", row: 0, column: 0, rows: 1, columns: 1 }, block);
  const range = first.getResizedRange(rows - 1, columns - 1);
  range.load("address,formulas");
  replacing?.load("address");
  await context.sync();
  const area = parseAddress(range.address)!;
  const old = replacing && parseAddress(replacing.address);
  if (!overwrite && filledOutside(old, area, range.formulas))
    throw new WorkbookError("filledCells", range.address);
  await refuseTakenName(context, block, old);
  if (replacing) await clearBlock(context, replacing);

  const cells = block.rows.map((row) => Array.from({ length: columns }, (_, j) => row[j]));
  styleBlock(range, cells, block.columnWidths);
  // Formulas that name the table's columns are refused before there is the table.
  if (block.table) addTable(range, block.table, cells[0]!);
  // null leaves a cell as it is.
  range.formulas = cells.map((row) => row.map((cell) => (cell ? entry(cell.content) : null)));
  range.numberFormat = cells.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  await context.sync();
  if (block.names) await defineNames(context, range, block.names);
  if (block.charts) await drawCharts(context, range, block.charts);
  return range.address;
}

function filledOutside(old: Area | undefined, { row, column }: Area, formulas: unknown[][]): boolean {
  return formulas.some((line, i) =>
    line.some((formula, j) => formula !== "" && !(old && contains(old, row + i, column + j))),
  );
}

/** A table's name may be given away only by the old block that had it. */
async function refuseTakenName(context: Excel.RequestContext, block: Block, old?: Area): Promise<void> {
  if (!block.table) return;
  const table = context.workbook.tables.getItemOrNullObject(block.table.name);
  await context.sync();
  if (table.isNullObject) return;
  const range = table.getRange();
  range.load("address");
  await context.sync();
  const there = parseAddress(range.address)!;
  if (there.sheet !== old?.sheet || !contains(old, there.row, there.column))
    throw new WorkbookError("nameTaken", block.table.name);
}
