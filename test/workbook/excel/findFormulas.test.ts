import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

const formula = '=HEDGE.CONTRACTS(A1:A3,1,"AP",8000)';

test("formulas come with what they show; a text that begins with an equals sign is none", async () => {
  const { show } = excelOver({ One: [[formula, "=HEDGE.VERSION()"]], Two: [["=1+1"], ["hedge."]] });
  show("One!A1", -42);
  show("Two!A1", 2);
  expect(await excelWorkbook.findFormulas("hedge.")).toEqual([{ address: "One!A1", formula, value: -42 }]);
});

test("a large sheet is read block by block, every cell once", async () => {
  const rows = Array.from({ length: 2_500 }, (_, row) => [
    row,
    row,
    row,
    row,
    row,
    row,
    row,
    row,
    row,
    "=HEDGE.TICK()",
  ]);
  const { host } = excelOver({ Large: rows });
  const read = jest.spyOn(host, "read");
  const value = jest.fn();
  await excelWorkbook.findFormulas("nothing", { progress: value });
  // By hand: 10,000 cells at a time are 1,000 rows of ten.
  expect(value.mock.calls).toEqual([
    [10_000, 25_000],
    [20_000, 25_000],
    [25_000, 25_000],
  ]);
  expect(read.mock.calls.map(([{ row, rows: count }]) => [row, count])).toEqual([
    [0, 1000],
    [1000, 1000],
    [2000, 500],
  ]);
});
