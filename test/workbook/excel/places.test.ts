import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

test("places are tables first, then names of one area that lie in this workbook", async () => {
  const { names, tables } = excelOver({
    Data: [
      ["Name", "Value"],
      ["A", 5],
    ],
  });
  tables.push({ name: "Holdings", area: { sheet: "Data", row: 0, column: 0, rows: 2, columns: 2 } });
  names.push(
    { name: "Value", refersTo: "=Data!$B$2" },
    { name: "Elsewhere", refersTo: "=[Other.xlsx]Data!$B$2" },
    { name: "Rate", refersTo: "=0.05" },
    { name: "Lost", refersTo: "=#REF!" },
  );
  expect(await excelWorkbook.places()).toEqual([
    { name: "Holdings", kind: "table", address: "Data!A1:B2" },
    { name: "Value", kind: "name", address: "Data!B2" },
  ]);
});
