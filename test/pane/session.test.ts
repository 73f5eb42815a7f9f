import { Session } from "../../src/pane/session";
import { sourcesIn, wishesIn } from "../../src/pane/state";
import { portfolioIn } from "../../src/pane/steps/portfolioStep";
import { planOf } from "../../src/pane/plan/plan";
import { MemoryWorkbook } from "../../src/workbook/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbookError";
import { holdings, planned, started } from "./started";

const afterBurst = async () => await new Promise((done) => setTimeout(done, 200));

test("the selection is followed", async () => {
  const { workbook, session } = await started();
  workbook.choose("Holdings!B2");
  expect(session.state.selection).toBe("Holdings!B2");
  workbook.choose(undefined);
  expect(session.state.selection).toBeUndefined();
});

test("a workbook that is busy at the start is listened to as soon as it is not", async () => {
  jest.useFakeTimers();
  const workbook = new MemoryWorkbook({ Holdings: holdings() });
  const session = new Session(workbook, "HEDGE");
  const { onSelectionChanged } = workbook;
  workbook.onSelectionChanged = () => Promise.reject(new WorkbookError("editing", ""));
  await session.start();
  workbook.onSelectionChanged = onSelectionChanged;
  await jest.advanceTimersByTimeAsync(1000);
  jest.useRealTimers();
  workbook.choose("Holdings!B2");
  expect(session.state.selection).toBe("Holdings!B2");
});

test("holdings come from the selection, or from a typed address on the sheet in front", async () => {
  const { workbook, session } = await started();
  workbook.choose("Holdings!A1:C3");
  await session.useHoldings();
  expect(portfolioIn(session.state)).toMatchObject({ total: 500_000, count: 2 });
  workbook.choose("Prices!A1");
  await session.useHoldings("A2:B2");
  expect(session.state.reading).toMatchObject({ state: "read", address: "Prices!A2:B2" });
});

test.each([
  ["Holdings!A1", "oneCell"],
  ["Holdings!F1:G9", "empty"],
  ["Holdings!A1:A3", "noNumbers"],
])("%s is not usable: %s", async (address, reason) => {
  const { session } = await started();
  await session.useHoldings(address);
  expect(session.state).toMatchObject({
    reading: { state: "none" },
    refusal: { state: "unusable", reason, address },
  });
});

test("a range that cannot be used leaves the holdings that were in use", async () => {
  const { workbook, session } = await planned();
  await session.useHoldings("Holdings!F1:G9");
  expect(session.state.refusal).toMatchObject({ reason: "empty" });
  expect(portfolioIn(session.state)).toMatchObject({ total: 500_000 });
  await session.useHoldings("Nowhere!A1:B2");
  expect(session.state).toMatchObject({
    reading: { requested: "Holdings!A1:C3" },
    refusal: { state: "failed", error: { kind: "unknownAddress" } },
  });
  await session.useHoldings("Holdings!A1:C3");
  expect(session.state.refusal).toBeUndefined();
  workbook.failure = new WorkbookError("editing", "");
  await session.refresh();
  expect(portfolioIn(session.state)).toMatchObject({ total: 500_000 });
});

test("holdings asked for by a table's name follow the table when it grows", async () => {
  const { workbook, session } = await started();
  workbook.define("Positions", "Holdings!A1:C3", "table");
  await session.findPlaces();
  expect(session.state.places).toEqual([{ name: "Positions", kind: "table", address: "Holdings!A1:C3" }]);
  await session.useHoldings("Positions");
  expect(portfolioIn(session.state)).toMatchObject({ total: 500_000 });
  workbook.type("Holdings!A4", "C");
  workbook.type("Holdings!B4", 100_000);
  workbook.type("Holdings!C4", 1);
  workbook.define("Positions", "Holdings!A1:C4", "table");
  await session.refresh();
  expect(portfolioIn(session.state)).toMatchObject({ total: 600_000, count: 3 });
});

test("answers are kept with the document and taken up when it is opened again", async () => {
  const { workbook, session } = await planned();
  session.setRole("name", undefined);
  session.set({ step: "level" });
  await new Promise((done) => setTimeout(done, 600));
  const again = new Session(workbook, "HEDGE");
  await again.start();
  expect(planOf(wishesIn(again.state))).toEqual(planOf(wishesIn(session.state)));
  expect(again.state).toMatchObject({
    step: "level",
    roles: { value: 1, beta: 2 },
    contract: { code: "ES" },
  });
  expect(again.state.roles).toEqual(session.state.roles);
  again.startOver();
  await new Promise((done) => setTimeout(done, 600));
  const anew = new Session(workbook, "HEDGE");
  await anew.start();
  expect(anew.state).toMatchObject({ step: "portfolio", contract: undefined, reading: { state: "none" } });
});

test.each(["{", '{"version":0,"step":"review"}', '{"version":1,"step":5,"entries":{}}'])(
  "answers that this version cannot read are forgotten: %s",
  async (kept) => {
    const workbook = new MemoryWorkbook({ Holdings: holdings() });
    workbook.settings.set("hedge.wizard", kept);
    const session = new Session(workbook, "HEDGE");
    await session.start();
    expect(session.state.step).toBe("portfolio");
  },
);

test("a refusal of the workbook is kept for the screen", async () => {
  const { workbook, session } = await started();
  await session.useHoldings();
  expect(session.state.refusal).toMatchObject({ state: "failed", error: { kind: "notOneRange" } });
  workbook.failure = new WorkbookError("editing", "");
  await session.useHoldings("Holdings!A1:C3");
  expect(session.state.refusal).toMatchObject({ state: "failed", error: { kind: "editing" } });
});

test("a later choice of holdings wins over one still being read", async () => {
  const { workbook, session } = await started();
  const read = workbook.read.bind(workbook);
  workbook.read = async (address) => {
    if (address.startsWith("Prices")) await afterBurst();
    return await read(address);
  };
  await Promise.all([session.useHoldings("Prices!A1:B2"), session.useHoldings("Holdings!A1:C3")]);
  expect(session.state.reading).toMatchObject({ requested: "Holdings!A1:C3" });
});

test("a corrected column counts, and stays corrected when a value changes", async () => {
  const { workbook, session } = await planned();
  session.setRole("beta", undefined);
  expect(portfolioIn(session.state)).toBeUndefined();
  session.setRole("beta", 2);
  session.setRole("name", undefined);
  workbook.type("Holdings!B2", 400_000);
  await afterBurst();
  expect(portfolioIn(session.state)).toMatchObject({ total: 600_000 });
  expect(session.state.roles).toEqual({ value: 1, beta: 2 });
});

test("a linked cell is followed", async () => {
  const { workbook, session } = await planned();
  expect(planOf(wishesIn(session.state))).toMatchObject({ contractValue: 225_000 });
  workbook.type("Prices!B2", 5000);
  await afterBurst();
  expect(planOf(wishesIn(session.state))).toMatchObject({ contractValue: 250_000 });
});

test("a cell without its sheet keeps meaning the sheet where it was entered", async () => {
  const { workbook, session } = await started();
  workbook.choose("Prices!A1");
  await session.setEntry("price", "B2");
  workbook.choose("Holdings!A1");
  expect(sourcesIn(session.state).price).toEqual({ kind: "cell", value: 4500, reference: "Prices!$B$2" });
  await session.setEntry("fx", "A1:B2");
  expect(sourcesIn(session.state).fx).toMatchObject({ problem: "severalCells" });
  await session.setEntry("fx", "Nowhere!A1");
  expect(sourcesIn(session.state).fx).toMatchObject({ problem: "noSuchCell" });
});
