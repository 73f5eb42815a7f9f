import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { localAddress, parseAddress } from "./address";
import { excelFailure } from "./excelFailure";
import { freeName } from "./freeName";
import {
  readLimit,
  type Block,
  type RangeContent,
  type Target,
  type Unsubscribe,
  type Workbook,
} from "./workbook";
import { WorkbookError } from "./workbookError";
import { writeBlock } from "./writeBlock";

/** The workbook that Excel has open; the one place where the add-in talks to Excel's grid. */
export const excelWorkbook: Workbook = {
  readSelection: () => run(async (context) => await content(context, context.workbook.getSelectedRange())),
  read: (address) => run(async (context) => await content(context, await find(context, address))),
  sheetNames: () => run(async (context) => await names(context)),
  insert: (target, block) => run(async (context) => await insert(context, target, block), true),
  select: (address) => run(async (context) => await select(context, address)),
  onSelectionChanged: (listener) =>
    run(async (context) => {
      const tell = async () => listener(await selectedAddress());
      const handler = context.workbook.onSelectionChanged.add(tell);
      await context.sync();
      await tell();
      return removal([handler]);
    }),
  onChanged: (listener) =>
    run(async (context) => {
      const sheets = context.workbook.worksheets;
      const handlers: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [];
      if (supports("1.9")) handlers.push(sheets.onChanged.add(async () => listener()));
      if (supports("1.8")) handlers.push(sheets.onCalculated.add(async () => listener()));
      await context.sync();
      return removal(handlers);
    }),
};

const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, oneUndo = false): Promise<T> {
  try {
    if (oneUndo && supports("1.20")) return await Excel.run({ mergeUndoGroup: true }, batch);
    return await Excel.run(batch);
  } catch (error) {
    throw excelFailure(error);
  }
}

async function content(context: Excel.RequestContext, range: Excel.Range): Promise<RangeContent> {
  const filled = range.getUsedRangeOrNullObject(true);
  range.load("address");
  filled.load("address,rowCount,columnCount");
  await context.sync();
  const requested = range.address;
  if (filled.isNullObject) return { requested, address: requested, values: [], formulas: [] };
  const cells = filled.rowCount * filled.columnCount;
  if (cells > readLimit) throw new WorkbookError("tooLarge", String(cells));
  filled.load("values,formulas");
  await context.sync();
  return { requested, address: filled.address, values: filled.values, formulas: filled.formulas };
}

/** The range of an address, on the sheet in front where the address names none. */
async function find(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const area = parseAddress(address);
  if (!area) throw new WorkbookError("unknownAddress", address);
  if (area.sheet === "") return context.workbook.worksheets.getActiveWorksheet().getRange(localAddress(area));
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("unknownAddress", address);
  return sheet.getRange(localAddress(area));
}

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

async function insert(context: Excel.RequestContext, target: Target, block: Block): Promise<string> {
  if ("newSheet" in target) {
    // forceCreateSheet empties a sheet that has the name already. So it gets one that nobody can have, not even a
    // co-author in this moment, and Excel refuses the renaming if the wanted one has been taken meanwhile.
    const name = freeName(target.newSheet, await names(context));
    const draft = `Draft ${crypto.randomUUID().slice(0, 8)}`;
    const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, draft, true);
    try {
      sheet.name = name;
      await context.sync();
      return await writeBlock(context, sheet.getRange("A1"), block);
    } catch (error) {
      sheet.delete();
      await context.sync();
      throw error;
    }
  }
  const range = await find(context, target.address);
  return await writeBlock(context, range.getCell(0, 0), block, target.overwrite);
}

async function select(context: Excel.RequestContext, address: string): Promise<void> {
  const range = await find(context, address);
  range.worksheet.activate();
  range.select();
  await context.sync();
}

/** Undefined where the selection is no single range: Excel then refuses to name it. */
async function selectedAddress(): Promise<string | undefined> {
  try {
    return await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  } catch {
    return undefined;
  }
}

function removal(handlers: { remove(): void; context: OfficeExtension.ClientRequestContext }[]): Unsubscribe {
  return () => {
    for (const handler of handlers) {
      handler.remove();
      void handler.context.sync();
    }
  };
}
