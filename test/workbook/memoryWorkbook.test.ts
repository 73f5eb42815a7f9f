import { MemoryWorkbook } from "../../src/workbook/memoryWorkbook";
import type { Block } from "../../src/workbook/workbook";

const block: Block = { rows: [[{ content: { text: "=x" } }, { content: { number: 2 } }]] };
const workbook = () => new MemoryWorkbook({ Data: [["", "a"], ["", 1, ""], []] });

test("a read gives the filled part of what was asked for", async () => {
  expect(await workbook().read("Data!A:C")).toEqual({
    requested: "Data!A:C",
    address: "Data!B1:B2",
    values: [["a"], [1]],
    formulas: [["a"], [1]],
  });
  expect((await workbook().read("Data!E5:F9")).values).toEqual([]);
});

test("filled cells are refused, blank ones written, filled ones overwritten with consent", async () => {
  const book = workbook();
  await expect(book.insert({ address: "Data!A1" }, block)).rejects.toMatchObject({ kind: "filledCells" });
  expect((await book.read("Data!B1")).values).toEqual([["a"]]);
  expect(await book.insert({ address: "Data!A3" }, block)).toBe("Data!A3:B3");
  expect(await book.insert({ address: "Data!A1", overwrite: true }, block)).toBe("Data!A1:B1");
  expect((await book.read("Data!A1:B1")).values).toEqual([["=x", 2]]);
});

test("a new sheet takes the next free name", async () => {
  const book = workbook();
  expect(await book.insert({ newSheet: "Data" }, block)).toBe("'Data 2'!A1:B1");
  expect(await book.sheetNames()).toEqual(["Data", "Data 2"]);
});

test("an address on no sheet is named", async () => {
  await expect(workbook().read("Nowhere!A1")).rejects.toMatchObject({
    kind: "unknownAddress",
    detail: "Nowhere!A1",
  });
});
