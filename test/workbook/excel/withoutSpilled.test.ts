import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

const formula = "=HEDGE.SPEC($A$1:$A$2)";

test("cells that Excel names the formula above for are left out, copies of a formula are not", async () => {
  const { show, spilled } = excelOver({
    Data: [
      ["ES", formula, formula],
      ["AP", formula, formula],
    ],
  });
  for (const cell of ["B1", "B2", "C1", "C2"]) show(`Data!${cell}`, 50);
  spilled.set("Data!B1", "Data!B1").set("Data!B2", "Data!B1");
  const found = await excelWorkbook.findFormulas("HEDGE.");
  expect(found.map(({ address }) => address)).toEqual(["Data!B1", "Data!C1", "Data!C2"]);
});
