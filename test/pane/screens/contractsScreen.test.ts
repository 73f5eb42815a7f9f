/** @jest-environment jsdom */
import { contractsScreen } from "../../../src/pane/screens/contracts/contractsScreen";
import { isoOf } from "../../../src/pane/desk/deskInput";
import { today } from "../../../src/pane/today";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import type { CellValue } from "../../../src/workbook/workbook";
import { fill, press, settled, words } from "./jsdom";

async function opened(sheets: Record<string, CellValue[][]>, table?: string) {
  const workbook = new MemoryWorkbook(sheets);
  if (table) workbook.define("HedgeContracts", table, "table");
  const screen = contractsScreen({ workbook, namespace: "HEDGE" });
  document.body.replaceChildren(screen);
  await settled();
  return { workbook, screen };
}
const headers = [
  "Code",
  "Name",
  "Currency",
  "Multiplier",
  "Tick",
  "Initial margin",
  "Maintenance margin",
  "Margin date",
  "Fee",
];
const desk = (...rows: CellValue[][]) => ({ Desk: [headers, ...rows] });
const es = (date: CellValue): CellValue[] => ["ES", "E-mini", "USD", 50, 0.25, 24_000, 22_000, date, 2];

async function choose(screen: Element, text: string) {
  const input = screen.querySelector<HTMLInputElement>("[role=combobox]")!;
  input.value = text;
  input.dispatchEvent(new Event("blur"));
  await settled();
}
async function openRow(screen: Element, i = 0) {
  const row = screen.querySelectorAll<HTMLDetailsElement>(".expander")[i]!;
  row.open = true;
  await settled();
  return row;
}

test("without a table the first contract makes it, with its facts and blank margins", async () => {
  const { screen, workbook } = await opened({ Mine: [] });
  expect(words(screen)).toContain("This workbook has no table of contracts yet.");
  await choose(screen, "ES");
  await press(screen, "Make the table with this contract");
  expect(workbook.written).toMatchObject([
    { address: "HedgeContracts!A1:K3", block: { table: { name: "HedgeContracts", rows: 2, columns: 9 } } },
  ]);
  const { values } = await workbook.read("HedgeContracts!A1:I2");
  expect(values).toEqual([headers, ["ES", "E-mini S&P 500", "USD", 50, 0.25, "", "", "", ""]]);
  expect(words(screen)).toContain("Table HedgeContracts on sheet HedgeContracts: 1 contract.");
  expect(words(screen)).toContain("ES E-mini S&P 500, no own margin");
});

test("a second contract becomes a row of the table, the same one twice does not", async () => {
  const { screen, workbook } = await opened(desk(es(today())), "Desk!A1:I2");
  await choose(screen, "es");
  await press(screen, "Add to the table");
  expect(words(screen)).toContain("ES is in the table already: change its row above.");
  expect(workbook.written).toEqual([]);
  await choose(screen, "NQ");
  await press(screen, "Add to the table");
  expect((await workbook.read("HedgeContracts")).values.map(([code]) => code)).toEqual(["Code", "ES", "NQ"]);
});

test("a contract of the desk's own needs a code and a multiplier", async () => {
  const { screen, workbook } = await opened(desk(es(today())), "Desk!A1:I2");
  const own = screen.querySelector<HTMLDetailsElement>("details:not(.expander)")!;
  own.open = true;
  await fill(own, "Code", "12");
  await press(own, "Add this contract");
  expect(words(own)).toContain("Enter a code that begins with a letter.");
  await fill(own, "Code", "mine");
  await fill(own, "Multiplier", "2,500");
  await fill(own, "Currency", "nok");
  await press(own, "Add this contract");
  expect((await workbook.read("Desk!A3:I3")).values).toEqual([["MINE", "", "NOK", 2500]]);
});

test("a margin with its date goes into its cells and stays there", async () => {
  const { screen, workbook } = await opened(desk(es(today() - 40)), "Desk!A1:I2");
  expect(words(screen)).toContain("Desk!H2: the margins of ES are more than 35 days old.");
  const row = await openRow(screen);
  await fill(row, "Initial margin", "25,500");
  await press(row, "Today as margin date of ES");
  expect((await workbook.read("Desk!F2:H2")).values).toEqual([[25_500, 22_000, today()]]);
  expect(words(screen)).not.toContain("35 days");
  expect(words(row)).toContain(`ES E-mini, margin 25,500, ${isoOf(today())}`);
});

test("what is no number is told at its field and not written", async () => {
  const { screen, workbook } = await opened(desk(es(today())), "Desk!A1:I2");
  const row = await openRow(screen);
  await fill(row, "Fee", "two");
  expect(words(row)).toContain("“two” is not a number.");
  expect(workbook.written).toEqual([]);
});

test("a calculated cell is left to the sheet", async () => {
  const { screen, workbook } = await opened(desk(es("=Feed!B2")), "Desk!A1:I2");
  workbook.show("Desk!H2", today());
  const row = await openRow(screen);
  expect(words(row)).toContain("Calculated in the sheet: change it there.");
});

test("a change in the sheet is followed; a protected sheet is told", async () => {
  const { screen, workbook } = await opened(desk(es(today())), "Desk!A1:I2");
  workbook.type("Desk!D2", "fifty");
  await new Promise((done) => setTimeout(done, 400));
  expect(words(screen)).toContain("Desk!D2: multiplier is text, “fifty”. Enter a number.");
  workbook.failure = new WorkbookError("protected", "Desk");
  const row = await openRow(screen);
  await fill(row, "Fee", "3");
  expect(words(screen)).toContain("protected");
});
