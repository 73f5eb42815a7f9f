import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import type { Block, CellValue } from "../../../src/workbook/workbook";
import { excelOver } from "./excelOver";

const block = (rows: CellValue[][]): Block => ({
  rows: rows.map((row) =>
    row.map((value) => ({
      content: typeof value === "number" ? { number: value } : { text: String(value) },
    })),
  ),
  charts: [
    {
      title: "Loss",
      address: { row: 0, column: 0, rows: 3, columns: 3 },
      xTitle: "Move",
      yTitle: "USD",
      at: { row: 4, column: 1 },
      width: 400,
      height: 200,
    },
  ],
});
const outcomes = block([
  ["Move", "Open", "Hedged"],
  [-0.1, -100, -5],
  [0.1, 100, 5],
]);
const area = (row: number, column: number, rows: number) => ({
  sheet: "Hedge",
  row,
  column,
  rows,
  columns: 1,
});

test("each column after the first is a series over the first, named by its header", async () => {
  const { charts } = excelOver({ Data: [] });
  await excelWorkbook.insert({ newSheet: "Hedge" }, outcomes);
  expect([...charts.values()]).toMatchObject([
    {
      name: "HEDGE A1 Loss",
      title: "Loss",
      xTitle: "Move",
      yTitle: "USD",
      legend: true,
      left: 48,
      top: 60,
      width: 400,
      height: 200,
      series: [
        { name: "Open", x: area(1, 0, 2), values: area(1, 1, 2) },
        { name: "Hedged", x: area(1, 0, 2), values: area(1, 2, 2) },
      ],
    },
  ]);
});

test("words on the x axis stand side by side, numbers keep their distances", async () => {
  const types: string[] = [];
  excelOver({ Data: [] });
  const { ChartsProxy } = await import("../../../src/preview/office/chartsProxy");
  const add = jest.spyOn(ChartsProxy.prototype, "add").mockImplementation((type) => {
    types.push(type);
    throw new Error("seen");
  });
  const words = block([
    ["Contract", "Open", "Hedged"],
    ["ES", 1, 2],
    ["AP", 3, 4],
  ]);
  await expect(excelWorkbook.insert({ newSheet: "Hedge" }, outcomes)).rejects.toThrow("seen");
  await expect(excelWorkbook.insert({ newSheet: "Hedge" }, words)).rejects.toThrow("seen");
  expect(types).toEqual(["XYScatterLinesNoMarkers", "Line"]);
  add.mockRestore();
});

test("a block rewritten takes its own charts along and leaves the others on the sheet", async () => {
  const { charts } = excelOver({ Data: [] });
  const first = await excelWorkbook.insert({ newSheet: "Hedge" }, outcomes);
  await excelWorkbook.insert({ address: "Hedge!F1" }, outcomes);
  charts.set("own", { ...charts.values().next().value!, id: "own", name: "Chart 1" });
  await excelWorkbook.insert({ rewrite: first }, { ...outcomes, charts: [] });
  expect([...charts.values()].map(({ name }) => name)).toEqual(["HEDGE F1 Loss", "Chart 1"]);
});
