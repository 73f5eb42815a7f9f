import type { Entry } from "../../src/preview/grid/cellContent";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
let book: WorkbookPage;
let opened: number;

beforeAll(async () => {
  workbooks = await openWorkbooks();
  const start = Date.now();
  book = await workbooks.open();
  opened = Date.now() - start;
});
afterAll(async () => await workbooks?.close());

const worked = [
  "Sizing",
  "Basket",
  "Betas",
  "Margin",
  "Roll",
  "Cost",
  "Outcomes",
  "Effectiveness",
  "Policy",
  "Episodes",
  "Perpetual hedge",
];

/** Rows by the words in their first column; of several with the same words, the last. */
async function labelled(sheet: string, address: string): Promise<Record<string, Entry[]>> {
  const rows = await book.values(`'${sheet}'!${address}`);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row.slice(1)]));
}

/** The rows beneath the first row that holds the words, from their column on. */
async function beneath(sheet: string, words: string, rows: number, columns: number): Promise<Entry[][]> {
  const cells = await book.values(`'${sheet}'!A1:Z200`);
  const row = cells.findIndex((line) => line.includes(words));
  const at = cells[row]!.indexOf(words);
  return cells.slice(row + 1, row + 1 + rows).map((line) => line.slice(at, at + columns));
}

const number = (cell: Entry | undefined) => Number(cell);
const percent = (cell: Entry | undefined) => Math.round(number(cell) * 1_000) / 10;
const date = (cell: Entry | undefined) =>
  new Date((number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);

test("no error, no unfinished result on any sheet", async () => {
  const sheets = await book.page.evaluate(() => window.workbook.sheets());
  expect(sheets).toEqual(expect.arrayContaining(worked));
  for (const sheet of sheets) {
    const { values, formulas, text } = await book.read(`'${sheet}'!A1:Z300`);
    const bad = values.flat().filter((value) => /^#/.test(String(value)));
    const empty = formulas.flatMap((row, down) =>
      row.filter((entry, across) => String(entry).startsWith("=") && values[down]![across] === ""),
    );
    const shown = text.flat().filter((words) => /^#|NaN|undefined|object/.test(words));
    const blank = empty.filter((formula) => !/ROLLINGBETA/.test(String(formula)));
    expect({ sheet, bad, blank, shown }).toEqual({ sheet, bad: [], blank: [], shown: [] });
  }
});

test("the workbook opens quickly with all its sheets", () => {
  expect(opened).toBeLessThan(10_000); // Two to four seconds on two quiet cores; a busy machine has its time.
});

test("Sizing: Hull's index hedge and his jet fuel (11th ed., sections 3.4 and 3.5)", async () => {
  const cells = await labelled("Sizing", "A18:B26");
  expect(cells["Contracts"]![0]).toBe(-30);
  expect(cells["Contracts to a beta of 0.75"]![0]).toBe(-15);
  const fuel = await labelled("Sizing", "A40:B80");
  expect(number(fuel["Hedge ratio"]![0]).toFixed(2)).toBe("0.78");
  expect(fuel["Contracts"]![0]).toBe(-37);
  // By hand: 1.1 × 2,500,000 ÷ 225,000 = 12.2222.
  const [first, , third] = await beneath("Sizing", "Portfolio value", 4, 5);
  expect(first!.slice(0, 4)).toEqual([500_000, -2, -2, -3]);
  expect(third!.slice(1, 4)).toEqual([-12, -12, -13]);
  expect(number(third![4])).toBeCloseTo(-110 / 9, 12);
});

test("Basket: limits hold, and what they cost in risk is never a gain", async () => {
  const cells = (await book.values("Basket!H20:L66")) as Entry[][];
  const starts = cells.flatMap((row, i) => (row[0] === "Contract" ? [i] : []));
  const baskets = starts.map((start) => ({
    lots: cells.slice(start + 1, start + 5).map((row) => number(row[2])),
    margin: cells.slice(start + 1, start + 5).reduce((sum, row) => sum + number(row[4]), 0),
    risks: cells.slice(start + 5, start + 8).map((row) => number(row[1])),
  }));
  expect(baskets).toHaveLength(3);
  const [free, capped, budgeted] = baskets;
  expect(Math.max(...capped!.lots.map(Math.abs))).toBeLessThanOrEqual(15);
  expect(budgeted!.margin).toBeLessThanOrEqual(300_000);
  for (const { risks } of baskets) {
    expect(risks[0]).toBeGreaterThan(risks[2]!);
    expect(risks[2]).toBeGreaterThanOrEqual(free!.risks[2]!);
    expect(risks[2]).toBeGreaterThanOrEqual(risks[1]!);
  }
  const answers = await labelled("Basket", "H20:I66");
  expect(answers["With ES and MES together"]![0]).toBe("Refused");
  const [large, small] = ["MES as ES, ten for one", "MES that are left"].map((words) =>
    number(answers[words]![0]),
  );
  expect(10 * large! + small!).toBe(free!.lots[0]);
});

test("Betas: least squares as SLOPE, Blume's two thirds, a rolling beta that ends as its window", async () => {
  await book.write("Betas!J1", [["=SLOPE(PortfolioReturns,MarketReturns)"]]);
  await book.write("Betas!J2", [["=SLOPE(Returns!E236:E265,Returns!D236:D265)"]]);
  const [slope, lately] = (await book.values("Betas!J1:J2")).flat().map(Number);
  const cells = await labelled("Betas", "A6:C13");
  expect(number(cells["ols"]![1])).toBeCloseTo(slope!, 12);
  expect(number(cells["blume"]![1])).toBeCloseTo((2 * slope! + 1) / 3, 12);
  expect(number(await book.value("Betas!B285"))).toBeCloseTo(lately!, 12);
});

test("Margin: Hull's account (section 2.4), and the odds of a touch by the reflection formula", async () => {
  const cells = await labelled("Margin", "A1:B12");
  expect(cells["Call price"]![0]).toBe(1_735);
  const account = await beneath("Margin", "Day", 17, 6);
  expect(account.filter((row) => row[5] !== 0).map((row) => [row[0], row[5]])).toEqual([
    [7, expect.closeTo(4_020, 8)],
    [11, expect.closeTo(3_780, 8)],
  ]);
  expect(number(account.at(-1)![4])).toBeCloseTo(15_180, 8);
  // By Python: barrier ln(4548/4500), drift −σ²/2, σ = 0.16, 21 of 252 days.
  const odds = await beneath("Margin", "Trading days", 5, 3);
  expect(odds[3]![0]).toBe(21);
  expect(number(odds[3]![2])).toBeCloseTo(0.813945976615, 9);
});

test("Roll: last trading days of 2026 as CME and ASX publish them, Hull's example 5.5", async () => {
  const days = await beneath("Roll", "Month", 4, 5);
  expect(days.map((row) => row.slice(1).map(date))).toEqual([
    ["2026-03-20", "2026-03-16", "2026-03-19", "2026-03-11"],
    ["2026-06-18", "2026-06-15", "2026-06-18", "2026-06-10"],
    ["2026-09-18", "2026-09-14", "2026-09-17", "2026-09-09"],
    ["2026-12-18", "2026-12-14", "2026-12-17", "2026-12-09"],
  ]);
  const { text } = await book.read("Roll!B9:E9");
  expect(text).toEqual([["2026-03-20", "2026-03-16", "2026-03-19", "2026-03-11"]]);
  const cells = await labelled("Roll", "A30:B60");
  expect(number(cells["Fair value"]![0]).toFixed(2)).toBe("1313.07");
  expect(cells["Roll cost"]![0]).toBe(-4_040);
});

test("Cost: Hull's options (section 15.9), and a short hedge that earns carry", async () => {
  const cells = await labelled("Cost", "A1:B70");
  expect([cells["Call"], cells["Put"]].map((row) => number(row![0]).toFixed(2))).toEqual(["4.76", "0.81"]);
  // By hand: −2 × 50 × 4,500 e^0.036 × 0.036.
  expect(number(cells["Carry"]![0])).toBeCloseTo(-450_000 * Math.exp(0.036) * 0.036, 6);
  const moves = await beneath("Cost", "Move", 10, 6);
  expect(moves.map((row) => row[1])).toEqual([
    -200_000, -150_000, -100_000, -50_000, -25_000, 0, 25_000, 50_000, 100_000, 150_000,
  ]);
});

test("Outcomes: a fall of 20% leaves −10,200, and the sensitivities have their signs", async () => {
  const scenarios = await beneath("Outcomes", "Move", 8, 8);
  expect(number(scenarios[1]![5])).toBeCloseTo(-10_200, 6);
  const cells = await labelled("Outcomes", "A23:B34");
  expect([cells["Net delta"]![0], cells["Rho per 1%"]![0]]).toEqual([50_000, -1_125]);
  expect(number(cells["Carry per day"]![0])).toBeCloseTo(16_200 / 365, 9);
});

test("Effectiveness: what a hedge at its beta removes is R squared; Hull's correlation of 0.928", async () => {
  const cells = await labelled("Effectiveness", "A1:B50");
  const statistics = await labelled("Returns", "G9:H19");
  expect(number(cells["Variance removed at its beta"]![0])).toBeCloseTo(
    number(statistics["R squared"]![0]),
    10,
  );
  expect(Math.sqrt(number(cells["R squared"]![0])).toFixed(3)).toBe("0.928");
});

test("Policy: CPPI's hedge as the floor nears, and an order to trade", async () => {
  const exact = (await beneath("Policy", "Contracts, exact", 4, 1))
    .flat()
    .map((cell) => number(cell).toFixed(3));
  expect(exact).toEqual(["-1.111", "-1.467", "-1.822", "-2.000"]);
  const cells = await labelled("Policy", "A35:B70");
  expect([cells["Target contracts"]![0], cells["Action"]![0]]).toEqual([-3, "TRADE"]);
});

test("Episodes: the seed document's examples, run consistently", async () => {
  const rows = await beneath("Episodes", "Episode", 5, 3);
  expect(rows.map(([name, ...returns]) => [String(name).slice(0, 4), ...returns.map(percent)])).toEqual([
    ["2022", -14.7, -5.5],
    ["2023", 24.7, 5.2],
    ["2020", 20.5, 53.3],
    ["2018", -13.2, -3.8],
    ["2008", -13, 26.8],
  ]);
  const summaries = (await book.values("Episodes!A1:C200")).filter((row) => row[0] === "Total return");
  expect(summaries.map((row) => row.slice(1).map(percent))).toEqual(
    rows.map((row) => row.slice(1).map(percent)),
  );
});

test("Perpetual hedge: 5.3 million of shares, 4.3 million lost on futures, costs added up", async () => {
  const cells = await labelled("Perpetual hedge", "A26:B36");
  expect(Math.round(number(cells["Unhedged"]![0]) / 100) * 100).toBe(5_300_600);
  expect(cells["Futures"]![0]).toBe(-4_312_000);
  expect(cells["Costs, added up"]![0]).toBe(248_000);
  expect(percent(cells["Unhedged, a year"]![0])).toBe(15.6);
  expect(number(cells["Hedged"]![0])).toBeCloseTo(number(cells["Hedged, before costs"]![0]) - 248_000, 6);
});
