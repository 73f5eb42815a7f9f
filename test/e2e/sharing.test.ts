import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { narrow, overflow, paneOf, violations } from "./paneFrame";
import { openTab, pressKey } from "./paneKeys";
import { openWorkbooks, WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

/** The desk's sheet: two ES sold for 500,000 at 4,500 cover 90%; the call comes 48 points up, at 4,548. */
const sheet = [
  ["Value", 500000],
  ["Beta", 1],
  ["Price", 4500],
  ["Contracts", '=HEDGE.CONTRACTS(B1,B2,"ES",B3)'],
  ["Coverage", '=HEDGE.COVERAGE(B1,B2,B4,"ES",B3)'],
  ["Call", '=HEDGE.CALLPRICE(B4,"ES",B3,,12000,9600)'],
  ["Double", "=2*B4"],
];
/** The same as a file keeps it that was opened without the add-in. */
const stored = sheet.map((row) =>
  row.map((cell) => (typeof cell === "string" ? cell.replace("=HEDGE.", "=_xldudf_HEDGE_") : cell)),
);
const results = [-2, 0.9, 4548, -4];

async function colleague(query = "", before?: (book: WorkbookPage["page"]) => Promise<void>) {
  const page = await workbooks.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await before?.(page);
  await page.goto(`${workbooks.server.url}${query}`);
  await page.evaluate(() => window.workbook.ready);
  const book = new WorkbookPage(page);
  await book.page.evaluate(() => window.workbook.addSheet("Desk"));
  return { book, pane: paneOf(book) };
}
const shown = async (book: WorkbookPage, address = "Desk!B4:B7") => (await book.values(address)).flat();

/** Presses Tab until the focus is on the button with that text, then Enter. */
async function pressButton(book: WorkbookPage, pane: Frame, text: string): Promise<void> {
  // The focus leaves the pane where Tab is pressed before there is anything to reach.
  await pane.locator(`fluent-button >> text="${text}" >> visible=true`).first().waitFor();
  await pressKey(book, pane, text, 60);
}

test("a workbook calculated before the functions were there is checked and repaired, with keys alone", async () => {
  const { book, pane } = await colleague("?functions=late");
  await book.write("Desk!A1", sheet);
  expect(await shown(book)).toEqual(["#NAME?", "#NAME?", "#NAME?", "#NAME?"]);
  await book.page.evaluate(() => window.workbook.startFunctions());
  await openTab(book, pane, "Sharing");
  await pressButton(book, pane, "Check this workbook");
  await pane.getByText("formulas to repair").waitFor();
  expect(await violations(pane)).toEqual([]);
  await pressButton(book, pane, "Repair");
  // Every formula of the opening workbook is entered again.
  await pane.getByText("formulas entered again.").waitFor({ timeout: 90_000 });
  expect(await shown(book)).toEqual(results);
  expect(await violations(pane)).toEqual([]);
  await book.page.close();
}, 120_000);

test("formulas in the form of a file without the add-in become ours again", async () => {
  const { book, pane } = await colleague();
  await book.write("Desk!A1", stored);
  expect((await shown(book)).slice(0, 3)).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
  await openTab(book, pane, "Sharing");
  await pressButton(book, pane, "Check this workbook");
  await pane.getByText("3 formulas to repair").waitFor();
  await pressButton(book, pane, "Repair");
  await pane.getByText("3 formulas entered again.").waitFor();
  expect(await shown(book)).toEqual(results);
  await pane.getByText("Nothing to repair").waitFor();
  await book.page.close();
});

describe("a colleague without the functions", () => {
  const noFunctions = async (page: WorkbookPage["page"]) => {
    await page.route("**/functions.json", (route) => route.fulfill({ json: { functions: [] } }));
  };
  /** What was copied, as the file carries it: formulas, and values where there are none. */
  const file = async (book: WorkbookPage, address: string) => (await book.read(address)).formulas;

  test("sees #NAME? in the workbook, the numbers in a values copy, live numbers in a native copy", async () => {
    const { book: mine, pane } = await colleague();
    await mine.write("Desk!A1", sheet);
    await openTab(mine, pane, "Sharing");
    await pressButton(mine, pane, "Check this workbook");
    await pane.locator("select >> visible=true").selectOption("Desk");
    await pressButton(mine, pane, "Values copy");
    await pane.getByText("Desk is copied to the new sheet Desk values.").waitFor();
    expect(await violations(pane)).toEqual([]);
    await pressButton(mine, pane, "Native-formula copy");
    await pane.getByText("Desk is copied to the new sheet Desk built-in.").waitFor();
    expect(await shown(mine, "'Desk built-in'!B4:B7")).toEqual(results);
    expect(await violations(pane)).toEqual([]);

    const { book: theirs } = await colleague("", noFunctions);
    await theirs.write("Desk!A1", sheet);
    expect(await shown(theirs)).toEqual(["#NAME?", "#NAME?", "#NAME?", "#NAME?"]);
    for (const copy of ["Desk values", "Desk built-in"]) {
      await theirs.page.evaluate((name) => window.workbook.addSheet(name), copy);
      await theirs.write(`'${copy}'!A1`, await file(mine, `'${copy}'!A1:B7`));
    }
    expect(await shown(theirs, "'Desk values'!B4:B7")).toEqual(results);
    expect(await shown(theirs, "'Desk built-in'!B4:B7")).toEqual(results);
    // The native copy lives: half the portfolio needs one contract (1.11 of them, rounded).
    await theirs.write("'Desk built-in'!B1", [[250000]]);
    expect(await shown(theirs, "'Desk built-in'!B4:B5")).toEqual([-1, 0.9]);
    expect(String(await mine.value("'Desk values'!D4"))).toBe('B4 =HEDGE.CONTRACTS(B1,B2,"ES",B3)');
    await Promise.all([mine.page.close(), theirs.page.close()]);
  });
});

test("a colleague with an older version is told which formulas are newer than the add-in", async () => {
  const built = (name: string) => readFileSync(join(__dirname, "../../dist", name), "utf8");
  const functions = JSON.parse(built("functions.json")) as {
    functions: { id: string; parameters: object[] }[];
  };
  const reference = JSON.parse(built("reference.json")) as {
    functions: { id: string; parameters: object[] }[];
  }[];
  // The older version did not have CPPI, nor a desk's table in MARGIN.
  const older = <T extends { id: string; parameters: object[] }>(list: T[]): T[] =>
    list
      .filter(({ id }) => id !== "CPPI")
      .map((its) => (its.id === "MARGIN" ? { ...its, parameters: its.parameters.slice(0, -1) } : its));
  const { book, pane } = await colleague("", async (page) => {
    const json = { ...functions, functions: older(functions.functions) };
    await page.route("**/functions.json", (route) => route.fulfill({ json }));
    const topics = reference.map((topic) => ({ ...topic, functions: older(topic.functions) }));
    await page.route("**/reference.json", (route) => route.fulfill({ json: topics }));
  });
  await book.write("Desk!A1", [
    ['=HEDGE.CPPI(460000,450000,5,1,"ES",4500)'],
    ['=HEDGE.MARGIN(-2,"ES","initial",1,12000,A9:B10)'],
  ]);
  expect((await shown(book, "Desk!A1:A1"))[0]).toBe("#NAME?");
  await openTab(book, pane, "Sharing");
  await pressButton(book, pane, "Check this workbook");
  await pane.getByText("HEDGE.CPPI is not in this version of the add-in.").waitFor();
  await pane.getByText("HEDGE.MARGIN has more arguments than this version takes.").waitFor();
  expect(await violations(pane)).toEqual([]);
  await book.page.close();
});

test("a protected sheet is left and named; at 320 pixels nothing sticks out", async () => {
  const { book, pane } = await colleague();
  await book.write("Desk!A1", stored);
  await narrow(book);
  await book.page.evaluate(() => window.workbook.protect("Desk"));
  await openTab(book, pane, "Sharing");
  await pressButton(book, pane, "Check this workbook");
  await pressButton(book, pane, "Repair");
  await pane.getByText("Desk!B4 was left: the sheet is protected").waitFor();
  expect(await overflow(pane)).toBe(0);
  expect(await violations(pane)).toEqual([]);
  await book.page.close();
});
