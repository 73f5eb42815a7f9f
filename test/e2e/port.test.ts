import type { Frame } from "playwright-core";
import type { Block, Chart, Workbook } from "../../src/workbook/workbook";
import { paneOf } from "./paneFrame";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

declare global {
  interface Window {
    port: { excelWorkbook: Workbook };
  }
}

// The Excel adapter itself, against the browser workbook's Office.js.
let workbooks: Workbooks;
let book: WorkbookPage;
let pane: Frame;

beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());
beforeEach(async () => {
  book = await workbooks.open();
  pane = paneOf(book);
  await pane.addScriptTag({ url: new URL("port.js", workbooks.server.url).href });
});
afterEach(async () => await book.page.close());

/** Calls a member of the port in the pane's frame; a failure comes as its kind and detail. */
async function port<K extends keyof Workbook>(
  member: K,
  ...given: Parameters<Workbook[K]>
): Promise<Awaited<ReturnType<Workbook[K]>>> {
  const answer = await pane.evaluate(
    async ([name, its]) => {
      const { excelWorkbook } = window.port;
      try {
        const method = excelWorkbook[name] as (...them: unknown[]) => Promise<unknown>;
        return { result: await method(...its) };
      } catch (error) {
        const { kind, detail, stack } = error as { kind: string; detail: string; stack: string };
        return { failure: kind ? `${kind}: ${detail}` : stack };
      }
    },
    [member, given] as const,
  );
  if (answer.failure) throw new Error(answer.failure);
  return answer.result as Awaited<ReturnType<Workbook[K]>>;
}

const text = (words: string) => ({ content: { text: words } });
const number = (value: number) => ({ content: { number: value } });
const formula = (its: string) => ({ content: { formula: its } });
const chart: Chart = {
  title: "Loss by index move",
  address: { row: 1, column: 0, rows: 5, columns: 3 },
  xTitle: "Index move",
  yTitle: "USD",
  at: { row: 7, column: 0 },
  width: 420,
  height: 240,
};
/** Headers and three rows that a chart is drawn from. */
const outcomes: Block = {
  rows: [
    [{ ...text("Outcomes"), style: "title" }],
    ["Move", "Unhedged", "Hedged"].map((word) => ({ ...text(word), style: "heading" })),
    ...[-0.2, -0.1, 0, 0.1].map((move, i) => [
      { ...number(move), numberFormat: "0%", style: "input" as const },
      { ...formula(`=A${i + 3}*500000`), numberFormat: "#,##0" },
      { ...formula(`=B${i + 3}*0.1`), numberFormat: "#,##0" },
    ]),
  ],
  columnWidths: [90, 90, 90],
  charts: [chart],
};

test("places are the workbook's tables and names, and can be read by name", async () => {
  expect(await port("places")).toEqual(
    expect.arrayContaining([
      { name: "Holdings", kind: "table", address: "Holdings!A4:C9" },
      { name: "PortfolioValue", kind: "name", address: "Holdings!B12" },
    ]),
  );
  expect((await port("read", "Holdings")).requested).toBe("Holdings!A4:C9");
  expect((await port("read", "portfoliovalue")).values).toEqual([[500_000]]);
  expect((await port("read", "Holdings[Beta]")).values).toEqual([[1.2], [1.1], [1.3], [0.6], [0]]);
  await expect(port("read", "Nowhere")).rejects.toThrow("unknownAddress: Nowhere");
});

test("a block brings its table and its names, which formulas can use at once", async () => {
  const block: Block = {
    rows: [
      [text("Fund"), text("Market value"), text("Beta")],
      [text("A"), number(300), number(1.5)],
      [text("B"), number(100), number(0.5)],
      [text("Sum"), formula("=SUM(Funds[Market value])"), formula("=FundBeta*2")],
      [undefined, undefined, formula("=SUMPRODUCT(Funds[Market value],Funds[Beta])/B4")],
    ],
    table: { name: "Funds", rows: 3, columns: 3 },
    names: [{ name: "FundBeta", row: 4, column: 2 }],
  };
  expect(await port("insert", { newSheet: "Funds" }, block)).toBe("Funds!A1:C5");
  await book.settled();
  // By hand: (300 × 1.5 + 100 × 0.5) / 400 = 1.25.
  expect(await book.values("Funds!B4:C5")).toEqual([
    [400, 2.5],
    ["", 1.25],
  ]);
  expect(await port("places")).toEqual(
    expect.arrayContaining([
      { name: "Funds", kind: "table", address: "Funds!A1:C3" },
      { name: "FundBeta", kind: "name", address: "Funds!C5" },
    ]),
  );
  await expect(port("insert", { newSheet: "More" }, block)).rejects.toThrow("nameTaken: Funds");
  expect(await port("sheetNames")).not.toContain("More");
  await port(
    "insert",
    { rewrite: "Funds!A1:C5" },
    { ...block, names: [{ name: "FundBeta", row: 1, column: 2 }] },
  );
  expect(await book.value("Funds!C4")).toBe(3);
});

test("a chart of the block follows its cells, and goes with the block when that is written anew", async () => {
  const address = await port("insert", { newSheet: "Moves" }, outcomes);
  await book.select("Moves!A1");
  const figure = book.page.locator("figure.chart");
  await figure.waitFor();
  const words = (await figure.innerText()).replace(/\s+/g, " ");
  for (const word of ["Loss by index move", "Index move", "USD", "Unhedged", "Hedged", "-20%", "-100,000"])
    expect(words).toContain(word);
  const lines = figure.locator('g[aria-label="line"] path');
  expect(await lines.count()).toBe(2);
  const before = await lines.first().getAttribute("d");
  await book.write("Moves!A3", [[-0.4]]);
  await book.page.waitForFunction(
    (old) => document.querySelector('figure.chart g[aria-label="line"] path')?.getAttribute("d") !== old,
    before,
  );
  await port("insert", { rewrite: address }, { rows: [[text("Nothing")]] });
  await figure.waitFor({ state: "detached" });
  expect((await port("read", "Moves!A1:C40")).values).toEqual([["Nothing"]]);
});

describe("formulas found and entered anew", () => {
  const wrong = '=HEDGEDEV.CONTRACTS(10000000,1.2,"AP",8000)';

  test("findFormulas gives them with what they show, without cells that one of them spills into", async () => {
    await port("insert", { newSheet: "Broken" }, { rows: [[formula(wrong), formula("=1+1"), text(wrong)]] });
    await book.write("Broken!A3", [['=HEDGE.SPEC({"ES";"AP"},"multiplier")']]);
    const on = (sheet: string, cells: readonly { address: string }[]) =>
      cells.filter(({ address }) => address.startsWith(sheet));
    expect(on("Broken", await port("findFormulas", "hedgedev."))).toEqual([
      { address: "Broken!A1", formula: wrong, value: "#NAME?" },
    ]);
    expect(await book.values("Broken!A3:A4")).toEqual([[50], [25]]);
    expect(on("Broken", await port("findFormulas", "HEDGE."))).toEqual([
      { address: "Broken!A3", formula: '=HEDGE.SPEC({"ES";"AP"},"multiplier")', value: 50 },
    ]);
    const all = await port("findFormulas", "HEDGE.");
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ value }) => /^#/.test(String(value)))).toEqual([]);
  });

  test("enterFormulas mends what still is a formula, in one step of undo, and says what it left", async () => {
    const right = wrong.replace("HEDGEDEV", "HEDGE");
    await port("insert", { newSheet: "Broken" }, { rows: [[formula(wrong)], [formula(wrong)], [number(7)]] });
    await port("insert", { newSheet: "Closed" }, { rows: [[formula(wrong)]] });
    await book.page.evaluate(() => window.workbook.protect("Closed"));
    const left = await port(
      "enterFormulas",
      ["Broken!A1", "Broken!A2", "Broken!A3", "Closed!A1", "Gone!A1"].map((address) => ({
        address,
        formula: right,
      })),
    );
    expect(left).toEqual([
      { address: "Broken!A3", reason: "changed" },
      { address: "Closed!A1", reason: "protected" },
      { address: "Gone!A1", reason: "changed" },
    ]);
    // By hand: 10,000,000 × 1.2 / (8,000 × 25) = 60.
    expect(await book.values("Broken!A1:A3")).toEqual([[-60], [-60], [7]]);
    await book.select("Broken!A1");
    await book.page.keyboard.press("ControlOrMeta+z");
    await book.settled();
    expect((await book.read("Broken!A1:A3")).formulas).toEqual([[wrong], [wrong], [7]]);
  });

  test("a long search tells how far it is and can be stopped", async () => {
    const { steps, failure } = await pane.evaluate(async () => {
      const [steps, stop] = [[] as number[][], new AbortController()];
      const { excelWorkbook } = window.port;
      await excelWorkbook.findFormulas("HEDGE.", { progress: (...step) => steps.push(step) });
      const progress = () => stop.abort();
      const failure: unknown = await excelWorkbook
        .findFormulas("HEDGE.", { progress, signal: stop.signal })
        .catch((e: unknown) => e);
      return { steps, failure: (failure as { kind: string }).kind };
    });
    expect(failure).toBe("stopped");
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
    expect(steps.every(([done], i) => i === 0 || done! > steps[i - 1]![0]!)).toBe(true);
  });
});

test("a protected sheet is named, and keeps what it has", async () => {
  await book.page.evaluate(() => window.workbook.protect("Holdings"));
  const written = port("insert", { address: "Holdings!H1" }, { rows: [[number(1)]] });
  await expect(written).rejects.toThrow("protected: Holdings");
  expect(await book.value("Holdings!H1")).toBe("");
});

test("an inserted block goes with one undo", async () => {
  await port("insert", { address: "Holdings!H1" }, { ...outcomes, charts: [] });
  expect(await book.value("Holdings!H1")).toBe("Outcomes");
  await book.select("Holdings!A1");
  await book.page.keyboard.press("ControlOrMeta+z");
  await book.settled();
  expect((await port("read", "Holdings!H1:J9")).values).toEqual([]);
});

test("settings are kept, and deleted", async () => {
  expect(await port("setting", "step")).toBeUndefined();
  await port("saveSetting", "step", "3");
  expect(await port("setting", "step")).toBe("3");
  await port("saveSetting", "step", undefined);
  expect(await port("setting", "step")).toBeUndefined();
});

test("everything can be calculated anew, and the browser workbook has no document to open with", async () => {
  const calculated = book.page.waitForFunction(
    () => document.getElementById("calculation")!.textContent !== "Ready",
  );
  await port("recalculate");
  await calculated;
  await book.settled();
  expect(await book.value("Holdings!B17")).toBe(-22);
  expect(await port("opensWithDocument")).toBeUndefined();
});
