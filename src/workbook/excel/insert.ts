import { excelFailure } from "../excelFailure";
import { freeName } from "../freeName";
import type { Block, Target } from "../workbook";
import { WorkbookError } from "../workbookError";
import { addRows } from "./addRows";
import { findRange } from "./findRange";
import { sheetNames } from "./sheetNames";
import { writeBlock } from "./writeBlock";

/** Writes a block where it is wanted and gives the address written. */
export async function insert(context: Excel.RequestContext, target: Target, block: Block): Promise<string> {
  if ("newSheet" in target) return await onNewSheet(context, target.newSheet, block);
  const range = await firstRange(context, target, block);
  const sheet = range.worksheet;
  sheet.load("name");
  await context.sync();
  try {
    return "rewrite" in target
      ? await writeBlock(context, range.getCell(0, 0), block, { replacing: range })
      : await writeBlock(context, range.getCell(0, 0), block, {
          overwrite: "endOf" in target || target.overwrite === true,
        });
  } catch (error) {
    const failure = excelFailure(error);
    throw failure.kind === "protected" ? new WorkbookError("protected", sheet.name) : failure;
  }
}

async function firstRange(
  context: Excel.RequestContext,
  target: Exclude<Target, { newSheet: string }>,
  { rows }: Block,
): Promise<Excel.Range> {
  if ("endOf" in target) return await addRows(context, target.endOf, rows.length);
  return await findRange(context, "rewrite" in target ? target.rewrite : target.address);
}

/**
 * forceCreateSheet empties a sheet that has the name already. So the new one gets a name that nobody can have, not even
 * a co-author in this moment, and Excel refuses the renaming if the wanted one has been taken meanwhile.
 */
async function onNewSheet(context: Excel.RequestContext, wanted: string, block: Block): Promise<string> {
  const name = freeName(wanted, await sheetNames(context));
  const draft = `Draft ${crypto.randomUUID().slice(0, 8)}`;
  // Long as it is, its script is loaded only once something is to be written.
  const { ExcelUtilities } = await import(/* webpackChunkName: "writing" */ "@microsoft/office-js-helpers");
  const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, draft, true);
  try {
    sheet.name = name;
    await context.sync();
    return await writeBlock(context, sheet.getRange("A1"), block, {});
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
}
