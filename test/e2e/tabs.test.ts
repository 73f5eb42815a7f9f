import type { Frame } from "playwright-core";
import { focused, narrow, overflow, paneOf, violations } from "./paneFrame";
import { openTab, pressKey, tabTo } from "./paneKeys";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

/** Keys that Tab may take in a long tab. */
const most = 80;
const sound = async (pane: Frame) => {
  expect(await overflow(pane)).toBe(0);
  expect(await violations(pane)).toEqual([]);
};

describe.each(["light", "dark"] as const)("with keys alone, 320 pixels wide, %s", (colorScheme) => {
  let book: WorkbookPage;
  let pane: Frame;
  beforeAll(async () => {
    book = await workbooks.open("", { colorScheme });
    pane = paneOf(book);
    await narrow(book, "Mine");
  });
  afterAll(async () => await book.page.close());

  test("functions: a search, a function, its example in cells, refused over filled ones", async () => {
    await book.select("Mine!B2");
    await openTab(book, pane, "Functions");
    await pane.getByText("Part of a name, or words such as margin call.").waitFor();
    await tabTo(book, pane, "Search", most);
    await book.page.keyboard.type("margin call");
    await pane.getByText("4 functions").waitFor();
    await sound(pane);
    for (let i = 0; i < 9 && !(await focused(pane)).startsWith("MARGINCALL"); i++)
      await book.page.keyboard.press("Tab");
    await book.page.keyboard.press("Enter");
    await pane.getByText("Insert example").waitFor();
    await pressKey(book, pane, "Insert example", most);
    await pane.getByText("The example stands at Mine!B2").waitFor();
    await book.settled();
    expect((await book.values("Mine!B11:C11"))[0]).toEqual(["Result", 13500]);
    await sound(pane);
    await book.page.keyboard.press("Enter");
    await pane.getByText("The example needs Mine!B2:D11, and something is there.").waitFor();
    await sound(pane);
  });

  test("contracts: the table is made, added to, and a formula with it follows a margin", async () => {
    await openTab(book, pane, "Contracts");
    await pane.getByText("This workbook has no table of contracts yet.").waitFor();
    await sound(pane);
    await tabTo(book, pane, "Index future", most);
    await book.page.keyboard.type("es");
    await book.page.keyboard.press("Enter");
    await pressKey(book, pane, "Make the table with this contract", most);
    await pane.getByText("ES stands at HedgeContracts!A1:K3.").waitFor();
    await book.write("Mine!F1", [['=HEDGE.MARGIN(-2,"ES",,,,HedgeContracts[#All])']]);
    await pane.locator("summary >> visible=true").first().focus();
    await book.page.keyboard.press("Enter");
    await pane.locator("fluent-text-input >> text=Initial margin >> visible=true").waitFor();
    await tabTo(book, pane, "Initial margin", most);
    await book.page.keyboard.type("24,000");
    await book.page.keyboard.press("Tab");
    await pane.getByText("HedgeContracts!F2 is written.").waitFor();
    await pane.getByText("the margins of ES have no date.").waitFor();
    await sound(pane);
    await pressKey(book, pane, "Today", most);
    await pane.getByText("have no date.").waitFor({ state: "hidden" });
    await book.settled();
    expect(await book.value("Mine!F1")).toBe(48000);
    await book.page.keyboard.press("Shift+Tab");
    await book.page.keyboard.press("ControlOrMeta+a");
    await book.page.keyboard.type("yesterday");
    await book.page.keyboard.press("Tab");
    await pane.getByText("“yesterday” is not a date. Write it like 2026-11-20.").waitFor();
    await sound(pane);
  });

  test("monitor: what is held becomes a trade, the link leads to the cell, a change is followed", async () => {
    await book.write("Mine!H1", [
      ['=HEDGE.CONTRACTS(H2,H3,"ES",H4,,,,,,HedgeContracts[#All])'],
      [500000],
      [1],
      [4500],
    ]);
    await openTab(book, pane, "Monitor");
    const card = pane.locator("section", { has: pane.getByRole("button", { name: "Go to Mine!H1" }) });
    await card.getByText("Hold 2 ES short").waitFor();
    await card.getByText("90%", { exact: true }).waitFor();
    await sound(pane);
    await card.locator("fluent-text-input").click();
    await book.page.keyboard.type("-2");
    await book.page.keyboard.press("Tab");
    await book.page.keyboard.press("Enter");
    await card.getByText("Nothing to trade").waitFor();
    expect((await book.values("HedgePositions!A2:D2"))[0]).toEqual(["Mine!H1", -2, -2, 500000]);
    await book.write("Mine!H2", [[1000000]]);
    // Four contracts of 225,000 for a million: two more than are held, and the value has doubled.
    await card.getByText("Sell 2 ES").waitFor();
    await card.getByText("Value changed by 100% (trigger 10%).").waitFor();
    await sound(pane);
    await card.getByRole("button", { name: "Go to Mine!H1" }).focus();
    await book.page.keyboard.press("Enter");
    await expect(book.page.evaluate(() => window.workbook.selection())).resolves.toBe("Mine!H1");
  });
});
