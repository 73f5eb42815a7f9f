import { officeGlobals } from "../../../src/preview/office/officeGlobals";
import { supported } from "../../../src/preview/office/requirements";
import type { RequestContext } from "../../../src/preview/office/requestContext";
import { fakeHost } from "./fakeHost";

// Office.js as Microsoft documents it: what is asked for is queued, done at sync(), and read after load() only.
let { host, done, selected } = fakeHost();
beforeEach(() => ({ host, done, selected } = fakeHost()));

const run = async <T>(batch: (context: RequestContext) => Promise<T>) =>
  await officeGlobals(Promise.resolve(host)).Excel.run(batch);
const range = (context: RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Holdings").getRange(address);

test("a property is there once it was loaded and synchronised, and not before", async () => {
  await run(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load("address,rowCount");
    expect(() => selection.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect([selection.address, selection.rowCount]).toEqual(["'My Sheet'!B2:C3", 2]);
    expect(() => selection.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("steps run in the order asked for, and a read waits for what was written to calculate", async () => {
  await run(async (context) => {
    const cells = range(context, "A1:B1");
    cells.formulas = [["=1", null as unknown as string]];
    cells.load("values");
    expect(done).toEqual([]);
    await context.sync();
    expect(cells.values).toEqual([[7, 7]]);
  });
  expect(done).toEqual(['write [["=1",null]]', "settled", "read"]);
});

test("rows of another shape than the range are refused, one value is for every cell", async () => {
  const assign = async (values: unknown) =>
    await run(async (context) => void (range(context, "A1:B2").values = values as number[][]));
  await expect(assign([[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await assign(5);
  expect(done).toContain("write [[5,5],[5,5]]");
});

test("a sheet that is not there is an error, or a null object for who asks for one", async () => {
  const missing = run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("nowhere");
    const found = context.workbook.worksheets.getItemOrNullObject("holdings");
    await context.sync();
    expect([sheet.isNullObject, found.isNullObject]).toEqual([true, false]);
  });
});

test("whole columns are named as Excel names them, their used part by its cells", async () => {
  await run(async (context) => {
    const columns = range(context, "A:C");
    const used = columns.getUsedRangeOrNullObject();
    columns.load("address");
    used.load("address");
    const empty = context.workbook.worksheets.getItem("My Sheet").getRange().getUsedRangeOrNullObject();
    await context.sync();
    expect([columns.address, used.address]).toEqual(["Holdings!A:C", "Holdings!A4:C9"]);
    expect(empty.isNullObject).toBe(true);
  });
});

test("several selected areas are no selected range", async () => {
  selected.push({ sheet: "My Sheet", row: 9, column: 0, rows: 1, columns: 1 });
  const several = run(async (context) => void context.workbook.getSelectedRange().load("address"));
  await expect(several).rejects.toMatchObject({ code: "InvalidSelection" });
});

test("sheets are listed with their names, added, renamed and deleted", async () => {
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add("Hedge");
    added.name = "Hedge 2";
    added.activate();
    sheets.getItem("My Sheet").delete();
    sheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Holdings", "Hedge 2"]);
  });
  expect(done).toContain("activate Hedge 2");
});

test("a handler hears from the next sync on, until its removal is synchronised", async () => {
  const handler = await run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => undefined);
    expect(done).toEqual([]);
    await context.sync();
    return added;
  });
  handler.remove();
  expect(done).toEqual(["on selection"]);
  await handler.context.sync();
  expect(done).toEqual(["on selection", "off selection"]);
});

test("a part of Office.js that the browser workbook lacks is named", async () => {
  await run(async (context) => {
    const unknown = () => (context.workbook as unknown as { comments: unknown }).comments;
    expect(unknown).toThrow(expect.objectContaining({ code: "NotImplemented" }));
    expect(unknown).toThrow("WorkbookProxy.comments");
  });
});

test("requirement sets count versions number by number: 1.10 is newer than 1.9", () => {
  expect(supported("ExcelApi", "1.9")).toBe(true);
  expect(supported("ExcelApi", "1.100")).toBe(false);
  expect(supported("CustomFunctionsRuntime", "1.10")).toBe(false);
  expect(supported("ExcelApi", 1.4)).toBe(true);
  expect(supported("WordApi", "1.1")).toBe(false);
});
