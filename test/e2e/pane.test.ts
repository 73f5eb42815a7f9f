import type { Frame } from "playwright-core";
import { paneOf, said, violations } from "./paneFrame";
import { pressKey, tabTo } from "./paneKeys";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

/** Goes on to the wizard's next step, with keys. */
async function next(book: WorkbookPage, pane: Frame): Promise<void> {
  await pressKey(book, pane, "Next");
}

/** Selects the opening sheet's holdings in the grid with keys alone. */
async function selectHoldings(book: WorkbookPage): Promise<void> {
  await book.select("Holdings!A4");
  for (let i = 0; i < 5; i++) await book.page.keyboard.press("Shift+ArrowDown");
  for (let i = 0; i < 2; i++) await book.page.keyboard.press("Shift+ArrowRight");
}

describe("from holdings to live formulas, with keys alone", () => {
  let book: WorkbookPage;
  let pane: Frame;
  beforeAll(async () => {
    book = await workbooks.open();
    pane = paneOf(book);
  });
  afterAll(async () => await book.page.close());

  test("the selection becomes a portfolio with its beta", async () => {
    await selectHoldings(book);
    await pane.locator("[role=tab]").first().focus();
    await tabTo(book, pane, "Use selection");
    await book.page.keyboard.press("Enter");
    await pane.locator(".facts >> text=0.985").waitFor();
    expect(await said(pane, ".facts >> nth=0")).toBe("Total value 500,000 Holdings 5 Weighted beta 0.985");
    expect(await violations(pane)).toEqual([]);
  });

  test("contract and price become a hedge while they are typed", async () => {
    await next(book, pane);
    await tabTo(book, pane, "Index future");
    await book.page.keyboard.type("s&p mini");
    await book.page.keyboard.press("Escape");
    await book.page.keyboard.type("es");
    expect(await violations(pane)).toEqual([]);
    await book.page.keyboard.press("Enter");
    await tabTo(book, pane, "Futures price");
    await book.page.keyboard.type("450");
    const before = await said(pane, ".summary");
    await book.page.keyboard.type("0");
    expect([before, await said(pane, ".summary")]).toEqual([
      "Sell 22 ES Coverage 100.5% Beta after −0.005",
      "Sell 2 ES Coverage 91.4% Beta after 0.085",
    ]);
    expect(await violations(pane)).toEqual([]);
  });

  test("a price that is none is told in words when its field is left", async () => {
    await book.page.keyboard.press("ControlOrMeta+a");
    await book.page.keyboard.type("dear");
    expect(await pane.locator(".wrong").count()).toBe(0);
    await book.page.keyboard.press("Tab");
    expect(await said(pane, ".wrong .hint")).toBe(
      "“dear” is neither a number nor a cell. Write 4500.25 or Prices!B2.",
    );
    expect(await violations(pane)).toEqual([]);
    await book.page.keyboard.press("Shift+Tab");
    await book.page.keyboard.press("ControlOrMeta+a");
    await book.page.keyboard.type("4500");
  });

  test("the next steps tell the hedge and its margin", async () => {
    await next(book, pane);
    expect(await said(pane, ".result .facts")).toBe(
      "Coverage 91.4% Beta after the hedge 0.085 Value of one contract 225,000 Initial margin USD 25,300 Margin call at 4,523",
    );
    expect(await violations(pane)).toEqual([]);
    await next(book, pane);
    expect(await violations(pane)).toEqual([]);
    await next(book, pane);
    expect(await pane.locator(".wizard-steps .done").count()).toBe(4);
  });

  test("what is written calculates, and follows the holdings", async () => {
    expect(await violations(pane)).toEqual([]);
    await tabTo(book, pane, await said(pane, ".warnings label"));
    await book.page.keyboard.press("Space");
    await tabTo(book, pane, "Write to a new sheet");
    await book.page.keyboard.press("Enter");
    await pane.locator("text=The hedge is on the sheet “Hedge”").waitFor();
    await book.settled();
    const { values, formulas } = await book.read("Hedge!A5:B67");
    const cells = Object.fromEntries(values.map(([label, value]) => [label, value]));
    expect(cells).toMatchObject({
      "Portfolio value": 500_000,
      Contract: "ES",
      Contracts: -2,
      "Initial margin": 25_300,
    });
    expect(cells["Portfolio beta"]).toBeCloseTo(0.985, 12);
    expect(cells["Coverage"]).toBeCloseTo(450_000 / 492_500, 12);
    expect(cells["Margin call at"]).toBeCloseTo(4523, 9);
    expect(formulas[1]![1]).toBe("=HEDGE.PORTFOLIOBETA(Holdings!$B$5:$B$9, Holdings!$C$5:$C$9)");
    await book.write("Holdings!B5", [[1_150_000]]);
    expect(await book.value("Hedge!B20")).toBe(-8);
    await pane.locator(".summary >> text=Sell 8 ES").waitFor();
    await book.write("Holdings!B5", [[150_000]]);
    expect(await violations(pane)).toEqual([]);
  });

  test("another contract on the sheet changes its words with its numbers", async () => {
    const [, es] = (await book.values("Hedge!B29:C29")).flat();
    expect(es).toBe("In USD, dated 2025-04. Ask your broker for today’s figure.");
    await book.write("Hedge!B9", [["AP"]]);
    const cells = await book.values("Hedge!B9:C31");
    expect(cells[0]).toEqual(["AP", "ASX SPI 200, ASX 24, AUD 25 per index point."]);
    expect(cells[2]![1]).toBe("Portfolio currency per one AUD; 1 if both are the same.");
    expect(cells[20]).toEqual(["", "No figure is known for AP: enter your broker’s above."]);
    expect(cells[22]![0]).toBe("");
    await book.write("Hedge!B9", [["ES"]]);
  });

  test("its sheet is one key away", async () => {
    await tabTo(book, pane, "Go to Hedge");
    await book.page.keyboard.press("Enter");
    await book.page.waitForFunction(() => window.workbook.selection() === "Hedge!A1");
  });
});
