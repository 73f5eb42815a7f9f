import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

const one = { rows: [[{ content: { number: 1 } }]] };
const whole = { row: 0, column: 0, rows: 3, columns: 3 };

test("a new sheet that could not be written does not stay", async () => {
  const { host, refused } = excelOver({ Data: [] });
  refused.add("=HEDGE.BROKEN(");
  const broken = { rows: [[{ content: { formula: "=HEDGE.BROKEN(" } }]] };
  await expect(excelWorkbook.insert({ newSheet: "Hedge" }, broken)).rejects.toMatchObject({
    kind: "refused",
  });
  expect(host.sheetNames()).toEqual(["Data"]);
});

test("a protected sheet is named, for cells and for rows of a table alike", async () => {
  const { tables, protectedSheets } = excelOver({ Data: [["Code"], ["ES"]] });
  tables.push({ name: "Desk", area: { sheet: "Data", row: 0, column: 0, rows: 2, columns: 1 } });
  protectedSheets.add("Data");
  const named = { kind: "protected", detail: "Data" };
  await expect(excelWorkbook.insert({ address: "Data!C3" }, one)).rejects.toMatchObject(named);
  await expect(excelWorkbook.insert({ endOf: "Desk" }, one)).rejects.toMatchObject(named);
});

test("rewriting clears the old block, and stops before cells that were not its own", async () => {
  const { host } = excelOver({
    Hedge: [
      [1, 2],
      [3, 4],
      ["", "", "mine"],
    ],
  });
  await excelWorkbook.insert({ rewrite: "Hedge!A1:B2" }, one);
  const { values } = host.read({ sheet: "Hedge", ...whole });
  expect(values).toEqual([
    [1, "", ""],
    ["", "", ""],
    ["", "", "mine"],
  ]);
  const wide = { rows: [[], [], [undefined, undefined, { content: { number: 9 } }]] };
  const failure = { kind: "filledCells", detail: "Hedge!A1:C3" };
  await expect(excelWorkbook.insert({ rewrite: "Hedge!A1" }, wide)).rejects.toMatchObject(failure);
  expect(host.read({ sheet: "Hedge", ...whole }).values).toEqual(values);
});

test("a name that exists is moved, and follows the block", async () => {
  const { names } = excelOver({ Data: [] });
  names.push({ name: "HedgeRatio", refersTo: "=Data!$Z$9" });
  await excelWorkbook.insert(
    { address: "Data!B2" },
    { ...one, names: [{ name: "HedgeRatio", row: 0, column: 0 }] },
  );
  expect(names).toEqual([{ name: "HedgeRatio", refersTo: "=Data!$B$2" }]);
});
