import { addressOf, parseAddress, type Area } from "../address";
import type { CellValue, FormulaCell, Watch } from "../workbook";
import { stopIfTold } from "../stopIfTold";
import { sheetNames } from "./sheetNames";
import { withoutSpilled } from "./withoutSpilled";

/** Cells read at a time: their formulas stay well below what Excel on the web takes in one answer (5 MB). */
const cellsAtATime = 10_000;

/** Every formula of the workbook that contains the text, in any case. */
export async function findFormulas(
  context: Excel.RequestContext,
  text: string,
  watch: Watch = {},
): Promise<FormulaCell[]> {
  const blocks = (await usedAreas(context)).flatMap(rowBlocks);
  const cells = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const found: FormulaCell[] = [];
  let done = 0;
  for (const block of blocks) {
    stopIfTold(watch);
    found.push(...(await findInBlock(context, block, text.toLowerCase())));
    done += block.rows * block.columns;
    watch.progress?.(done, cells);
  }
  return await withoutSpilled(context, found);
}

async function usedAreas(context: Excel.RequestContext): Promise<Area[]> {
  const used = (await sheetNames(context)).map((name) =>
    context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(),
  );
  for (const range of used) range.load("address");
  await context.sync();
  return used.flatMap((range) => (range.isNullObject ? [] : [parseAddress(range.address)!]));
}

function rowBlocks(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(cellsAtATime / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }));
}

async function findInBlock(
  context: Excel.RequestContext,
  block: Area,
  wanted: string,
): Promise<FormulaCell[]> {
  const range = context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.load("formulas");
  await context.sync();
  const hits = (range.formulas as CellValue[][]).flatMap((line, i) =>
    line.flatMap((formula, j) =>
      typeof formula === "string" && formula.startsWith("=") && formula.toLowerCase().includes(wanted)
        ? [{ i, j, formula }]
        : [],
    ),
  );
  if (hits.length === 0) return [];
  range.load("values");
  await context.sync();
  const values = range.values as CellValue[][];
  // A text that begins with "=" looks like a formula, but shows itself.
  const formulas = hits.filter(({ i, j, formula }) => values[i]![j] !== formula);
  return formulas.map(({ i, j, formula }) => ({
    address: addressOf({ ...block, row: block.row + i, column: block.column + j, rows: 1, columns: 1 }),
    formula,
    value: values[i]![j]!,
  }));
}
