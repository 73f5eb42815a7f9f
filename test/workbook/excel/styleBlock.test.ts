import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import type { BlockCell } from "../../../src/workbook/workbook";
import { excelOver } from "./excelOver";

const text = (words: string, style?: BlockCell["style"]): BlockCell => ({
  content: { text: words },
  ...(style ? { style } : {}),
});
const long = "Initial margin per contract, in the contract’s currency";

test("inputs are blue on light yellow, a heading's row is underlined to its end", async () => {
  const { formats, looksOf } = excelOver({ Data: [] });
  const rows = [
    [text("Choices", "heading"), undefined],
    [text("Share"), text("0.5", "input")],
    [text("Beta"), text("1", "input")],
  ];
  await excelWorkbook.insert({ address: "Data!A1" }, { rows });
  expect(looksOf("Data!B2")).toMatchObject({ fontColor: "#0000FF", fillColor: "#FFFFCC" });
  expect(looksOf("Data!B1")).toMatchObject({ lineBelow: "#0E700E" });
  expect(looksOf("Data!A2")).toEqual({ at: undefined });
  // Both inputs at once.
  expect(formats.filter(({ fillColor }) => fillColor).map(({ at }) => at)).toEqual(["Data!B2:B3"]);
});

test("a heading's line ends where a column without any cell parts what stands side by side", async () => {
  const { looksOf } = excelOver({ Data: [] });
  const rows = [
    [text("Left", "heading"), undefined, undefined, text("Right"), undefined],
    [text("a"), text("b"), undefined, text("Total", "heading"), text("c")],
  ];
  await excelWorkbook.insert({ address: "Data!A1" }, { rows });
  const lined = ["A1", "B1", "C1", "D1", "A2", "D2", "E2"].filter(
    (cell) => looksOf(`Data!${cell}`).lineBelow !== undefined,
  );
  expect(lined).toEqual(["A1", "B1", "D2", "E2"]);
});

test("text that its column is too narrow for is wrapped where something stands beside it, and runs on where nothing does", async () => {
  const { looksOf } = excelOver({ Data: [] });
  const rows = [
    [text(long), text("12,000")],
    [text(long), undefined],
    [text("Fee"), text("2.50")],
  ];
  await excelWorkbook.insert({ address: "Data!A1" }, { rows, columnWidths: [120, 80] });
  expect(["A1", "A2", "A3"].map((cell) => looksOf(`Data!${cell}`).wrapText)).toEqual([
    true,
    undefined,
    undefined,
  ]);
});
