import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

const wrong = "=HEDGEDEV.TICK()";
const right = "=HEDGE.TICK()";
const all = (...addresses: string[]) => addresses.map((address) => ({ address, formula: right }));

test("what Excel refuses is told cell by cell, the rest is entered", async () => {
  const { host, show, refused } = excelOver({ Data: [[wrong], [wrong], [wrong]] });
  for (const cell of ["A1", "A2", "A3"]) show(`Data!${cell}`, "#NAME?");
  refused.add("=HEDGE.BROKEN(");
  const entries = [...all("Data!A1"), { address: "Data!A2", formula: "=HEDGE.BROKEN(" }, ...all("Data!A3")];
  expect(await excelWorkbook.enterFormulas(entries)).toEqual([{ address: "Data!A2", reason: "refused" }]);
  const { formulas } = host.read({ sheet: "Data", row: 0, column: 0, rows: 3, columns: 1 });
  expect(formulas).toEqual([[right], [wrong], [right]]);
});

test("texts, numbers and blank cells are left as they are", async () => {
  const { host, show } = excelOver({ Data: [[wrong, 5, ""]] });
  // The first cell shows its own formula: it is a text.
  expect(await excelWorkbook.enterFormulas(all("Data!A1", "Data!B1", "Data!C1"))).toEqual(
    ["Data!A1", "Data!B1", "Data!C1"].map((address) => ({ address, reason: "changed" })),
  );
  show("Data!A1", "#NAME?");
  expect(await excelWorkbook.enterFormulas(all("Data!A1"))).toEqual([]);
  expect(host.read({ sheet: "Data", row: 0, column: 0, rows: 1, columns: 3 }).formulas).toEqual([
    [right, 5, ""],
  ]);
});

test("a sheet that is protected keeps its formulas", async () => {
  const { show, protectedSheets } = excelOver({ Data: [[wrong]] });
  show("Data!A1", "#NAME?");
  protectedSheets.add("Data");
  expect(await excelWorkbook.enterFormulas(all("Data!A1"))).toEqual([
    { address: "Data!A1", reason: "protected" },
  ]);
});
