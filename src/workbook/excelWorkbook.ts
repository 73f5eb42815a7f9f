import { enterFormulas } from "./excel/enterFormulas";
import { findFormulas } from "./excel/findFormulas";
import { findRange } from "./excel/findRange";
import { insert } from "./excel/insert";
import { numberFormats } from "./excel/numberFormats";
import { opensWithDocument, setOpensWithDocument } from "./excel/opening";
import { places } from "./excel/places";
import { readContent } from "./excel/readContent";
import { saveSetting, setting } from "./excel/settings";
import { sheetNames } from "./excel/sheetNames";
import { spills } from "./excel/spills";
import { excelFailure } from "./excelFailure";
import type { Unsubscribe, Workbook } from "./workbook";

/** The workbook that Excel has open; the one place where the add-in talks to Excel's grid. */
export const excelWorkbook: Workbook = {
  readSelection: () =>
    run(async (context) => await readContent(context, context.workbook.getSelectedRange())),
  read: (address) => run(async (context) => await readContent(context, await findRange(context, address))),
  numberFormats: (address) => run(async (context) => await numberFormats(context, address)),
  spills: (cells) => run(async (context) => await spills(context, cells)),
  sheetNames: () => run(sheetNames),
  places: () => run(places),
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
      const handlers = [sheets.onChanged, sheets.onCalculated].map((event) =>
        event.add(async () => listener()),
      );
      await context.sync();
      return removal(handlers);
    }),
  findFormulas: (text, watch) => run(async (context) => await findFormulas(context, text, watch)),
  enterFormulas: (cells, watch) => run(async (context) => await enterFormulas(context, cells, watch), true),
  recalculate: () =>
    run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    }),
  setting: (key) => run(async (context) => await setting(context, key)),
  saveSetting: (key, value) => run(async (context) => await saveSetting(context, key, value)),
  opensWithDocument: () => inExcelsTerms(opensWithDocument),
  setOpensWithDocument: (on) => inExcelsTerms(async () => await setOpensWithDocument(on)),
};

/** The manifest asks for ExcelApi 1.12; what came later is asked for where it is used. */
async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, oneUndo = false): Promise<T> {
  const mergesUndo = () => Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return await inExcelsTerms(async () =>
    oneUndo && mergesUndo() ? await Excel.run({ mergeUndoGroup: true }, batch) : await Excel.run(batch),
  );
}

async function inExcelsTerms<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw excelFailure(error);
  }
}

async function select(context: Excel.RequestContext, address: string): Promise<void> {
  const range = await findRange(context, address);
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
