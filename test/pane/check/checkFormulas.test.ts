import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { checkFormulas } from "../../../src/pane/check/checkFormulas";
import type { CellValue } from "../../../src/workbook/workbook";

const functions = paneReference(resolve(__dirname, "../../../src/functions")).flatMap(
  (topic) => topic.functions,
);
const check = (formula: string, value: CellValue) =>
  checkFormulas([{ address: "Desk!B2", formula, value }], functions, "HEDGE").findings.map(
    ({ problem, id, repaired }) => [problem, id, repaired],
  );

test.each<[string, CellValue, unknown[]]>([
  ["=HEDGE.VIEW(A1)", 0.75, []],
  ["=HEDGE.VIEW(A1)", "#VALUE!", []],
  ["=HEDGE.VIEW(A1)", "#NAME?", [["name", "VIEW", "=HEDGE.VIEW(A1)"]]],
  ["=HEDGEDEV.VIEW(A1)", "#NAME?", [["name", "VIEW", "=HEDGE.VIEW(A1)"]]],
  ["=HEDGEDEV.VIEW(A1)", 0.75, []],
  ["=HEDGE.VIEW(A1)", "#BUSY!", [["busy", "VIEW", "=HEDGE.VIEW(A1)"]]],
  ["=SUM(1,_xldudf_HEDGE_VIEW(A1))", "#NAME?", [["stored", "VIEW", "=SUM(1,HEDGE.VIEW(A1))"]]],
  ["=HEDGE.TOMORROW(A1)", "#NAME?", [["unknown", "TOMORROW", undefined]]],
  ["=HEDGE.VIEW()", "#VALUE!", [["tooFew", "VIEW", undefined]]],
  ["=HEDGE.VIEW(A1,A2)", "#VALUE!", [["tooMany", "VIEW", undefined]]],
  ["=HEDGE.VERSION()", "0.1.0", []],
])("%s that shows %s: %j", (formula, value, findings) => {
  expect(check(formula, value)).toEqual(findings);
});

test("formulas are counted by sheet, those that only look like ours are not", () => {
  const cell = (address: string, formula: string) => ({ address, formula, value: 1 });
  const { sheets } = checkFormulas(
    [
      cell("A!A1", "=HEDGE.VIEW(1)"),
      cell("'B c'!A1", "=HEDGE.VIEW(HEDGE.VIEW(1))"),
      cell("A!A2", "=HEDGE.VERSION()"),
      cell("A!A3", "=Hedge!A1"),
    ],
    functions,
    "HEDGE",
  );
  expect(sheets).toEqual([
    { sheet: "A", formulas: 2 },
    { sheet: "B c", formulas: 1 },
  ]);
});
