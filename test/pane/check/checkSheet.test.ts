import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changes, changesSince, compareVersions } from "../../../src/pane/check/changes";
import { checkSheet } from "../../../src/pane/check/checkSheet";
import { writtenSheet } from "../../../src/pane/plan/writtenSheet";
import { sheetTexts } from "../../../src/pane/textsSheet";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";

const lines = (written = "0.1.0"): CellValue[][] => [
  [sheetTexts.title],
  [],
  ["Contracts", "=HEDGE.CONTRACTS(1,1,1,1)"],
  ["Coverage", "=HEDGE.COVERAGE(1,1,1,1,1)"],
  ["Beta after the hedge", "=HEDGE.RESIDUALBETA(1,1,1,1,1)"],
  ["Written with", written],
];
async function differences(rows: CellValue[][], version = "0.1.0") {
  const workbook = new MemoryWorkbook({ Hedge: rows });
  return checkSheet((await writtenSheet(workbook, "Hedge"))!, version);
}

test("a sheet as it was written has no differences", async () => {
  expect(await differences(lines())).toEqual([]);
});

test("a sheet of the user's own is none of the wizard's", async () => {
  expect(await writtenSheet(new MemoryWorkbook({ Mine: lines().slice(1) }), "Mine")).toBeUndefined();
});

test("a number typed over a formula, and a line that is gone, are told", async () => {
  const rows = lines();
  rows[2] = ["Contracts", -2];
  rows.splice(3, 1);
  expect(await differences(rows)).toEqual([
    { kind: "gone", key: "coverage" },
    { kind: "typedOver", key: "contracts", address: "Hedge!B3" },
  ]);
});

test.each([
  ["0.1.0", "0.2.0", "older"],
  ["0.10.0", "0.9.9", "newer"],
])("written with %s, opened with %s: %s", async (written, running, kind) => {
  expect(await differences(lines(written), running)).toEqual([{ kind, version: written, changes: [] }]);
});

test("changes since a version are those of the newer ones", () => {
  const list = [
    { version: "0.10.0", text: "ten" },
    { version: "0.2.0", text: "two" },
  ];
  expect(changesSince("0.2.0", list)).toEqual(["ten"]);
  expect(compareVersions("0.2.0", "0.10.0")).toBeLessThan(0);
});

test("every change that is told belongs to a version of the changelog", () => {
  const changelog = readFileSync(join(__dirname, "../../../CHANGELOG.md"), "utf8");
  const versions = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
  expect(changes.map(({ version }) => version).filter((version) => !versions.includes(version))).toEqual([]);
});
