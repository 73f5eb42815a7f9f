/** @jest-environment jsdom */
import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { NotLoaded } from "../../../src/pane/functions/reference";
import { sharingScreen } from "../../../src/pane/screens/sharing/sharingScreen";
import { today } from "../../../src/pane/today";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";
import { press, settled, words } from "./jsdom";

const reference = paneReference(resolve(__dirname, "../../../src/functions"));

async function opened(sheets: Record<string, CellValue[][]>, load = async () => reference) {
  const workbook = new MemoryWorkbook(sheets);
  const tabs: string[] = [];
  const screen = sharingScreen({ workbook, namespace: "HEDGE", open: (tab) => tabs.push(tab) }, load);
  document.body.replaceChildren(screen);
  await settled();
  return { workbook, screen, tabs };
}
/** A workbook that a colleague without the add-in has opened, edited and sent back. */
const sentBack = async () => {
  const its = await opened({
    Hedge: [["=_xldudf_HEDGE_VIEW(A9)", "=HEDGE.VIEW(A9)", "=HEDGE.VIEW(A9)"], ["=HEDGE.VIEW(A9)"]],
    Plan: [["=HEDGE.NOTYET(1)", "=HEDGE.VIEW(1,2)"]],
  });
  its.workbook.show("Hedge!A1", "#NAME?");
  its.workbook.show("Hedge!B1", "#NAME?");
  its.workbook.show("Hedge!C1", "#BUSY!");
  its.workbook.show("Hedge!A2", 0.75);
  return its;
};

test("a workbook without formulas is told where to begin", async () => {
  const { screen } = await opened({ Mine: [[1]] });
  expect(words(screen)).toContain("Check the workbook first");
  await press(screen, "Check this workbook");
  expect(words(screen)).toContain("This workbook has no HEDGE formulas yet.");
});

test("the check counts by sheet, and tells what can be repaired from what only a person can", async () => {
  const { screen, workbook } = await sentBack();
  await press(screen, "Check this workbook");
  screen.querySelector("details")!.open = true;
  expect(words(screen)).toContain("6 HEDGE formulas on 2 sheets. By sheet Hedge: 4 Plan: 2");
  expect(words(screen)).toContain("3 formulas to repair");
  expect(words(screen)).toContain(
    "Calculated before the functions were loaded, so they show #NAME?: Hedge!B1",
  );
  expect(words(screen)).toContain("2 formulas to correct by hand");
  expect(words(screen)).toContain("HEDGE.NOTYET is not in this version of the add-in.");
  await press(screen, "Plan!A1");
  expect(workbook.selected).toBe("Plan!A1");
});

test("repair enters the formulas again and says what it could not", async () => {
  const { screen, workbook } = await sentBack();
  workbook.calculation = (formula, address) => (address === "Hedge!C1" ? "#BUSY!" : formula && 0.75);
  await press(screen, "Check this workbook");
  await press(screen, "Repair");
  expect((await workbook.read("Hedge!A1:C1")).formulas).toEqual([
    ["=HEDGE.VIEW(A9)", "=HEDGE.VIEW(A9)", "=HEDGE.VIEW(A9)"],
  ]);
  expect(words(screen)).toContain("3 formulas entered again. 1 formula still without a result");
  expect(words(screen)).toContain("1 formula to repair");
});

test("a protected sheet is left and named", async () => {
  const { screen, workbook } = await sentBack();
  workbook.protect("Hedge");
  await press(screen, "Check this workbook");
  await press(screen, "Repair");
  expect(words(screen)).toContain("Hedge!A1 was left: the sheet is protected");
});

test("stale margins lead to the Contracts tab", async () => {
  const { screen, workbook, tabs } = await opened({
    Desk: [
      ["Code", "Initial margin", "Margin date"],
      ["ES", 24_000, today() - 36],
    ],
    Hedge: [["=HEDGE.VIEW(1)"]],
  });
  workbook.define("HedgeContracts", "Desk!A1:C2", "table");
  await press(screen, "Check this workbook");
  expect(words(screen)).toContain("Desk!C2: the margins of ES are more than 35 days old.");
  await press(screen, "Open Contracts");
  expect(tabs).toEqual(["contracts"]);
});

test("everything in order is said; everything can be calculated anew", async () => {
  const { screen, workbook } = await opened({ Hedge: [["=HEDGE.VIEW(1)"]] });
  workbook.show("Hedge!A1", 0.5);
  await press(screen, "Check this workbook");
  expect(words(screen)).toContain("Nothing to repair");
  await press(screen, "Recalculate all");
  expect(workbook.recalculations).toBe(1);
  expect(words(screen)).toContain("Everything is calculated anew.");
});

test("copies are offered of the sheets with formulas", async () => {
  const { screen, workbook } = await opened({ Hedge: [["=HEDGE.VIEW(1)"]], Notes: [["x"]] });
  workbook.show("Hedge!A1", 0.5);
  await press(screen, "Check this workbook");
  await press(screen, "Values copy");
  expect(words(screen)).toContain("Hedge is copied to the new sheet Hedge values.");
  await press(screen, "Go to Hedge values");
  expect(workbook.selected).toBe("'Hedge values'!A1");
  await press(screen, "Native-formula copy");
  expect(await workbook.sheetNames()).toContain("Hedge built-in");
});

test("loading with the workbook is switched on and off, and explained where it cannot be", async () => {
  const { screen, workbook } = await opened({ Mine: [] });
  const box = screen.querySelector<HTMLInputElement>("[type=checkbox]")!;
  box.click();
  await settled();
  expect(workbook.opens).toBe(true);
  const other = new MemoryWorkbook({ Mine: [] });
  other.opens = undefined;
  const elsewhere = sharingScreen({ workbook: other, namespace: "HEDGE", open: () => undefined });
  await settled();
  expect(words(elsewhere)).toContain("This Excel cannot load an add-in with a workbook.");
});

test("a list of functions that does not come is told", async () => {
  const { screen } = await opened({ Hedge: [["=HEDGE.VIEW(1)"]] }, async () => {
    throw new NotLoaded("offline");
  });
  await press(screen, "Check this workbook");
  expect(words(screen)).toContain("The list of functions could not be loaded.");
});
