import { planOf } from "../../src/pane/plan/plan";
import { freePrefix } from "../../src/pane/plan/sheetNames";
import { wishesIn } from "../../src/pane/state";
import { answersFrom, answersOf, stateFrom } from "../../src/pane/steps/answers";
import { WorkbookError } from "../../src/workbook/workbookError";
import { holdings, planned, started } from "./started";

test("writing makes a new sheet with names and a chart, and leaves the others alone", async () => {
  const { workbook, session } = await planned();
  await session.write();
  expect(session.state.insertion).toEqual({ state: "done" });
  expect(session.state.written).toMatchObject({ address: "Hedge!A1:N67", prefix: "Hedge" });
  expect((await workbook.read("Holdings!A1:C3")).values).toEqual(holdings());
  expect((await workbook.read("Hedge_Futures_Price")).values).toEqual([["=Prices!$B$2"]]);
  expect(workbook.charts).toHaveLength(1);
  await session.show("Hedge!A1");
  expect(workbook.selected).toBe("Hedge!A1");
});

test("writing again updates the same sheet and keeps its names", async () => {
  const { workbook, session } = await planned();
  await session.write();
  await session.setEntry("share", "50%");
  await session.write();
  expect(session.state.insertion).toEqual({ state: "done" });
  expect(await workbook.sheetNames()).toEqual(["Holdings", "Prices", "Hedge"]);
  expect((await workbook.read("Hedge_Share")).values).toEqual([[0.5]]);
  expect(workbook.charts).toHaveLength(1);
});

test("what somebody changed on the sheet is replaced only with consent", async () => {
  const { workbook, session } = await planned();
  await session.write();
  workbook.type("Hedge!B15", 0.7);
  workbook.type("Hedge!B26", 13_000);
  await session.write();
  expect(session.state.insertion).toEqual({ state: "changed", changed: ["B15", "B26"] });
  expect((await workbook.read("Hedge!B15")).values).toEqual([[0.7]]);
  session.keep();
  expect(session.state.insertion).toEqual({ state: "none" });
  await session.write("replace");
  expect(session.state.insertion).toEqual({ state: "done" });
  expect((await workbook.read("Hedge!B15")).values).toEqual([[1]]);
});

test("a result that changes is no change by hand, nor is what spills", async () => {
  const { workbook, session } = await planned();
  await session.write();
  workbook.show("Hedge!B20", -3);
  workbook.show("Hedge!F25", -150_000);
  await session.write();
  expect(session.state.insertion).toEqual({ state: "done" });
});

test("a second hedge has a sheet and names of its own", async () => {
  const { workbook, session } = await planned();
  await session.write();
  workbook.type("Hedge!B15", 0.7);
  await session.write("newSheet");
  expect(session.state.written).toMatchObject({ address: "'Hedge 2'!A1:N67", prefix: "Hedge2" });
  expect((await workbook.read("Hedge_Share")).values).toEqual([[0.7]]);
  expect((await workbook.read("Hedge2_Share")).values).toEqual([[1]]);
});

test("a prefix is free where no name begins with it, in any case", () => {
  expect(freePrefix([])).toBe("Hedge");
  expect(freePrefix(["HedgeContracts", "Hedge2_Beta"])).toBe("Hedge");
  expect(freePrefix(["HEDGE_BETA", "Hedge2_Beta"])).toBe("Hedge3");
});

test("a sheet that is gone is written anew", async () => {
  const { workbook, session } = await planned();
  await session.write();
  const read = workbook.read.bind(workbook);
  workbook.read = (address) =>
    address === "Hedge!A1:N67" ? Promise.reject(new WorkbookError("unknownAddress", address)) : read(address);
  await session.write();
  expect(session.state.insertion).toEqual({ state: "done" });
  expect(await workbook.sheetNames()).toContain("Hedge 2");
});

test("where it was written is kept with the document", async () => {
  const { session } = await planned();
  await session.write();
  const kept = answersFrom(JSON.stringify(answersOf(session.state)))!;
  expect(stateFrom(kept).written).toEqual(session.state.written);
});

test("without a plan nothing is written", async () => {
  const { workbook, session } = await started();
  await session.write();
  expect(workbook.written).toEqual([]);
  expect(session.state.insertion).toEqual({ state: "none" });
});

test("a protected sheet, or filled cells in the way, keep the plan and are said", async () => {
  const { workbook, session } = await planned();
  await session.write();
  workbook.protect("Hedge");
  await session.write();
  expect(session.state.insertion).toMatchObject({ state: "failed", error: { kind: "protected" } });
  workbook.insert = () => Promise.reject(new WorkbookError("filledCells", "Hedge!A1:N70"));
  await session.write();
  expect(session.state.insertion).toMatchObject({ state: "failed", error: { kind: "filledCells" } });
  expect(planOf(wishesIn(session.state))).toBeDefined();
});
