import type { Frame } from "playwright-core";
import { focused, narrow, overflow, paneOf, said, violations } from "./paneFrame";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

const sheet = "'My ''own'''";
const rows = [
  ["Holding", "Market value (GBP)", "Beta", ""],
  ["A", 100, 1, ""],
  ["B", "n/a", 1.1, ""],
  ["C <b>bold</b>", 300, "", ""],
  ["D", -50, 0.9, ""],
  ["Total", 350, "", ""],
  ["", "", "", ""],
  ["E", 1000, 1.1, 900],
];

describe.each(["light", "dark"] as const)("beside the workbook, 320 pixels wide, %s", (colorScheme) => {
  let book: WorkbookPage;
  let pane: Frame;
  beforeAll(async () => {
    book = await workbooks.open("", { colorScheme });
    pane = paneOf(book);
    await narrow(book, "My 'own'");
    await book.write(`${sheet}!A1`, rows);
  });
  afterAll(async () => await book.page.close());

  test.each([
    ["A1:C6", ["2 cells to look at", "C4: beta is missing.", "B3: text where a value is needed, “n/a”."]],
    [
      "A1:C6",
      ["Row 6 is labelled as a total, so it is not counted.", "1 short holding (negative value): B5"],
    ],
    ["B8:D8", ["Choose the column for value (or quantity and price) below."]],
    ["A8", [`${sheet}!A8 is a single cell. Select the whole table of holdings, then choose Use selection.`]],
    ["F1:G9", [`${sheet}!F1:G9 is empty.`]],
    ["A1:A6", ["holds no numbers."]],
  ])("%s: %j", async (address, words) => {
    await book.select(`${sheet}!${address}`);
    await pane.locator("fluent-button[data-gives=portfolio]").click();
    for (const text of words) await pane.locator("section >> nth=0").getByText(text).waitFor();
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
  });

  test("an address that is none is told in words", async () => {
    await pane.locator("fluent-text-input").first().click();
    await book.page.keyboard.press("ControlOrMeta+a");
    await book.page.keyboard.type("Nowhere!A1:B2");
    await book.page.keyboard.press("Enter");
    await pane.getByText("“Nowhere!A1:B2” is not a range in this workbook.").waitFor();
    expect(await violations(pane)).toEqual([]);
  });

  test("a step that is not complete says what it needs and goes there", async () => {
    await pane.getByRole("button", { name: "Contract" }).click();
    expect(await focused(pane)).toBe("Contract");
    await pane.getByText("Next", { exact: true }).click();
    expect(await said(pane, ".needed")).toBe("Before the next step: Choose a contract");
    expect(await focused(pane)).toBe("Index future");
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
  });

  test("fields wrongly filled say what is wrong", async () => {
    await pane.getByRole("button", { name: "Level" }).click();
    for (const field of await pane.locator("fluent-text-input:visible").all()) {
      await field.click();
      await book.page.keyboard.type("-1");
    }
    await book.page.keyboard.press("Tab");
    expect(await said(pane, ".wrong .hint >> nth=0")).toBe(
      "Share to hedge must lie between 0% and 100%, but is -1.",
    );
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
  });

  test("starting over asks first, and forgets what was entered", async () => {
    await pane.getByText("Start over").click();
    expect(await violations(pane)).toEqual([]);
    await book.page.keyboard.press("Escape");
    await pane.locator("dialog").waitFor({ state: "detached" });
    await pane.getByText("Start over").click();
    await pane.locator("dialog").getByText("Start over", { exact: true }).click();
    await pane.locator("h2:focus >> text=Portfolio").waitFor();
    await pane.getByRole("button", { name: "Level" }).click();
    expect(await pane.locator(".wrong").count()).toBe(0);
  });
});

describe("without Excel", () => {
  const open = async () => await workbooks.browser.newPage({ viewport: { width: 320, height: 600 } });

  test.each([
    ["microsoft", "Open this pane in Excel"],
    ["none", "Office could not be reached"],
  ])("by the script of %s: %s", async (office, words) => {
    const page = await open();
    await page.goto(`${workbooks.server.url}taskpane.html?office=${office}`);
    await page.locator(`text=${words}`).waitFor();
    expect(await overflow(page.mainFrame())).toBe(0);
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.close();
  });

  test("an Excel that does not answer is waited for, then explained", async () => {
    const page = await open();
    const body = "window.Office = { onReady: () => new Promise(() => undefined) };";
    await page.route("**/there-is-no-office.js", (route) =>
      route.fulfill({ body, contentType: "text/javascript" }),
    );
    await page.goto(`${workbooks.server.url}taskpane.html?office=none`);
    expect(await said(page.mainFrame(), "main")).toBe("Starting Connecting to your workbook.");
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.locator("text=Excel has not answered yet").waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.close();
  });
});
