import type { Frame } from "playwright-core";
import { narrow, overflow, paneOf, said, violations } from "./paneFrame";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
let book: WorkbookPage;
let pane: Frame;
beforeAll(async () => {
  workbooks = await openWorkbooks();
  book = await workbooks.open();
  pane = paneOf(book);
  await narrow(book, "Bare", "Merged", "Bad", "Large", "Funds", "Past");
});
afterAll(async () => await workbooks?.close());

/** The text field of that label that is seen. */
const field = (label: string) => pane.locator(`fluent-text-input:visible:has-text("${label}")`);

/** Types the address of holdings, and leaves the field with Enter. */
async function useRange(address: string): Promise<void> {
  await field("Range of holdings").click();
  await book.page.keyboard.press("ControlOrMeta+a");
  await book.page.keyboard.type(address);
  await book.page.keyboard.press("Enter");
}
const facts = async (): Promise<string> => await said(pane, ".facts >> nth=0");

test("an empty sheet says what to do, and holdings on another sheet than the one in front are read", async () => {
  await book.select("Bare!A1:C9");
  await pane.getByText("Use selection", { exact: true }).first().click();
  await pane.getByText("Bare!A1:C9 is empty. Select the cells that hold your holdings").waitFor();
  expect(await violations(pane)).toEqual([]);
  await useRange("Holdings!A4:C9");
  await pane.locator(".facts >> text=500,000").waitFor();
  expect(await facts()).toBe("Total value 500,000 Holdings 5 Weighted beta 0.985");
});

test("a table is chosen by its name, with keys", async () => {
  await useRange("Bare!A1:C9");
  await pane.getByText("Holdings!A4:C9 stays in use.").waitFor();
  const list = pane.getByLabel("Table or named range");
  await list.focus();
  await book.page.keyboard.type("Hold");
  await pane.getByText("stays in use").waitFor({ state: "detached" });
  expect(await list.inputValue()).toBe("Holdings");
  expect(await facts()).toContain("500,000");
  expect(await violations(pane)).toEqual([]);
});

test("merged cells: a value counts once, the row without one is named", async () => {
  await book.write("Merged!A1", [
    ["Holdings of the desk", "", ""],
    ["Name", "Value", "Beta"],
    ["A", 1000, 1],
    ["B", 2000, 1.1],
    ["C", "", 0.9],
  ]);
  await book.page.evaluate(() => {
    window.workbook.merge("Merged!A1:C1");
    window.workbook.merge("Merged!B4:B5");
  });
  await useRange("Merged!A1:C5");
  await pane.getByText("B5: value is missing. This holding is left out.").waitFor();
  expect(await facts()).toBe("Total value 3,000 Holdings 2 Weighted beta 1.067");
  expect(await overflow(pane)).toBe(0);
});

test("#N/A, text in numbers and a single heavy name are told by cell, and the wizard does not go on", async () => {
  await book.write("Bad!A1", [
    ["Name", "Value", "Beta"],
    ["A <i>x</i>", 900, 1],
    ["B", "=NA()", 1.1],
    ["C", "1 200", 0.9],
  ]);
  await useRange("Bad!A1:C4");
  await pane.getByText("B3: shows #N/A. Correct the cell.").waitFor();
  await pane.getByText("B4: text where a value is needed, “1 200”.").waitFor();
  await pane.getByText("A <i>x</i> is the only holding.").waitFor();
  await pane.getByText("Next", { exact: true }).click();
  await pane.getByText("Before the next step: Complete the holdings").waitFor();
  expect(await violations(pane)).toEqual([]);
  await book.write("Bad!B3", [[800], [700]]);
  await pane.locator(".facts >> text=2,400").waitFor();
});

test("ten thousand rows are read without the pane standing still", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [`Stock ${i}`, 1000 + (i % 7), 0.5 + (i % 11) / 10]);
  await book.write("Large!A1", [["Name", "Value", "Beta"], ...rows]);
  await pane.evaluate(() => {
    const longest = { time: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.time = Math.max(longest.time, duration);
    }).observe({ type: "longtask" });
  });
  await useRange("Large!A1:C10001");
  await pane.locator(".facts >> text=10,000").waitFor();
  // 1,428 whole weeks of 1000…1006 and the four first days of another
  expect(await facts()).toContain("Total value 10,029,994");
  await pane.evaluate(() =>
    Object.assign(window, {
      longest: Object.assign((window as never as { longest: object }).longest, { time: 0 }),
    }),
  );
  for (let i = 0; i < 5; i++) await book.select(`Large!A${i + 1}:B${i + 9}`);
  await book.page.waitForTimeout(500);
  const longest = await pane.evaluate(() => (window as never as { longest: { time: number } }).longest.time);
  // The grid and the pane share a thread here; what the pane adds to a selection is to stay below a noticeable pause.
  expect(longest).toBeLessThan(400);
});

describe("what was read becomes live formulas", () => {
  /** Goes on to the review, writes, and reads the first lines of the sheet by their labels. */
  async function writtenWith(contract: string, price: string, sheet: string) {
    await pane.getByRole("button", { name: "Contract" }).click();
    await pane.getByRole("combobox", { name: "Index future" }).click();
    await book.page.keyboard.type(contract);
    await book.page.keyboard.press("Enter");
    await pane.locator("[data-gives=price] fluent-text-input").click();
    await book.page.keyboard.type(price);
    await pane.getByText("Compare by past returns").click();
    expect(await violations(pane)).toEqual([]);
    expect(await overflow(pane)).toBe(0);
    await pane.getByText("Compare by past returns").click();
    await pane.getByRole("button", { name: "Review" }).click();
    for (const box of await pane.locator("input[type=checkbox]:visible").all()) await box.check();
    await pane.locator("fluent-button:visible", { hasText: "Write to a new sheet" }).click();
    await pane.getByText(`Go to ${sheet}`, { exact: true }).waitFor();
    await book.settled();
    const rows = await book.values(`'${sheet}'!A1:B40`);
    return { values: Object.fromEntries(rows) as Record<string, unknown> };
  }

  test("holdings in two currencies, and beta from a regression of prices", async () => {
    await book.write("Funds!A1", [
      ["Name", "Value", "Currency", "Rate"],
      ["A", 200_000, "EUR", 0.9],
      ["B", 100_000, "USD", ""],
      ["C", 110_000, "EUR", ""],
    ]);
    await book.write("Past!A1", [
      ["Fund", "Index"],
      [100, 5000],
      [103, 5100],
      [99.91, 4998],
      [104.9055, 5147.94],
    ]);
    await useRange("Funds!A1:C4");
    await pane.getByLabel("Beta comes from").selectOption("history");
    await pane.getByLabel("The ranges hold").first().selectOption("levels");
    for (const [label, text] of [
      ["EUR for one USD", "Funds!D2"],
      ["Portfolio history", "Past!A1:A5"],
      ["Index history", "Past!B1:B5"],
    ] as const) {
      await field(label).click();
      await book.page.keyboard.type(text);
    }
    await book.page.keyboard.press("Tab");
    await pane.locator(".facts >> text=1.571").waitFor();
    // 310,000 + 100,000 × 0.9; beta 11/7 by hand in regression.test.ts
    expect(await facts()).toContain("Total value EUR 400,000 Holdings 3 Beta by regression 1.571");
    expect(await violations(pane)).toEqual([]);
    const { values: cells } = await writtenWith("fesx", "5000", "Hedge");
    expect(cells["Portfolio value"]).toBeCloseTo(400_000, 6);
    expect(cells["Portfolio beta"]).toBeCloseTo(11 / 7, 9);
    // 400,000 × 11/7 / (5,000 × 10) = 12.57
    expect(cells["Contracts"]).toBe(-13);
  });

  test("the desk's own margins, from its table", async () => {
    await pane.getByText("Start over").click();
    await pane.locator("dialog").getByText("Start over", { exact: true }).click();
    await pane.getByRole("tab", { name: "Contracts" }).click();
    await pane.getByRole("combobox", { name: "Index future" }).last().click();
    await book.page.keyboard.type("es");
    await book.page.keyboard.press("Enter");
    await pane.getByText("Make the table with this contract").click();
    // Until then the pane is still writing: what it writes last would go over these margins.
    await pane.getByText("ES stands at HedgeContracts!A1:K3.").waitFor();
    await book.write("HedgeContracts!F2", [[24_000, 21_800, "=TODAY()"]]);
    await pane.getByRole("tab", { name: "Hedge" }).click();
    await useRange("Holdings!A4:C9");
    await pane.locator(".facts >> text=0.985").waitFor();
    const { values } = await writtenWith("es", "4500", "Hedge 2");
    expect(values["Initial margin"]).toBe(48_000);
    // 4,500 + (24,000 − 21,800) / 50
    expect(values["Margin call at"]).toBeCloseTo(4544, 9);
  });
});
