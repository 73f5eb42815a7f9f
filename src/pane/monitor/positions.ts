import { addressOf, parseAddress } from "../../workbook/address";
import type { Block, BlockCell, CellValue, Workbook } from "../../workbook/workbook";
import { monitorTexts as texts } from "../textsMonitor";
import type { HedgeFacts } from "./hedgesIn";

/** What is held for a hedge, and how things stood when it was entered. */
export interface Position {
  /** The cell that says how many contracts to hold. */
  readonly hedge: string;
  /** The row's cells on its sheet. */
  readonly row: string;
  readonly held: number | undefined;
  readonly value: number | undefined;
  readonly beta: number | undefined;
  readonly price: number | undefined;
  readonly date: number | undefined;
}

/** A table on a sheet that everyone sees: what is held changes numbers, so it is stored nowhere else. */
export const positionsTable = "HedgePositions";
const headers = Object.values(texts.headers);
const columnWidths = [200, 80, 80, 110, 80, 90, 90];

/** The positions entered so far; the hedge's cell is known by the link in Target, which follows moved cells. */
export async function positionsIn(workbook: Workbook): Promise<Position[]> {
  const place = (await workbook.places()).find(
    ({ name }) => name.toLowerCase() === positionsTable.toLowerCase(),
  );
  if (!place) return [];
  const { address, values, formulas } = await workbook.read(place.address);
  const area = parseAddress(address)!;
  return values.slice(1).flatMap((line, i) => {
    const link = String(formulas[i + 1]![1] ?? "");
    const hedge = link.startsWith("=") ? parseAddress(link.slice(1), area.sheet) : undefined;
    if (!hedge) return [];
    const [, , held, value, beta, price, date] = line.map(number);
    const row = addressOf({ ...area, row: area.row + i + 1, rows: 1, columns: headers.length });
    return [{ hedge: addressOf(hedge), row, held, value, beta, price, date }];
  });
}

const number = (cell: CellValue) => (typeof cell === "number" ? cell : undefined);

/** Writes what is held for a hedge, with value, beta and price of today, into its row or a new one. */
export async function enterPosition(
  workbook: Workbook,
  hedge: string,
  held: number,
  facts: HedgeFacts,
  today: number,
): Promise<string> {
  const position = (await positionsIn(workbook)).find((each) => each.hedge === hedge);
  const row = positionRow(hedge, held, facts, today);
  if (position) return await workbook.insert({ address: position.row, overwrite: true }, { rows: [row] });
  const exists = (await workbook.places()).some(
    ({ name }) => name.toLowerCase() === positionsTable.toLowerCase(),
  );
  return exists
    ? await workbook.insert({ endOf: positionsTable }, { rows: [row] })
    : await workbook.insert({ newSheet: positionsTable }, newTable(row));
}

function positionRow(hedge: string, held: number, facts: HedgeFacts, today: number): BlockCell[] {
  const input = (value: number, numberFormat: string): BlockCell => ({
    content: { number: value },
    style: "input",
    numberFormat,
  });
  return [
    { content: { text: hedge } },
    { content: { formula: `=${addressOf(parseAddress(hedge)!, true)}` }, numberFormat: "#,##0.##" },
    input(held, "General"),
    input(facts.portfolioValue, "#,##0"),
    input(facts.beta, "0.000"),
    input(facts.futuresPrice, "#,##0.00"),
    input(today, "yyyy-mm-dd"),
  ];
}

function newTable(row: BlockCell[]): Block {
  return {
    rows: [headers.map((text) => ({ content: { text } })), row],
    columnWidths,
    table: { name: positionsTable, rows: 2, columns: headers.length },
  };
}
