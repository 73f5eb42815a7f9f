import { deskFields, type DeskField } from "../../cells/deskTable";
import type { Contract } from "../../hedging/contracts/contract";
import type { Block, BlockCell } from "../../workbook/workbook";
import { deskTexts as texts } from "../textsDesk";
import type { Desk } from "./deskContracts";
import { deskTableName } from "./deskTableName";

/** What a new row of the desk's table holds; what is left out stays blank. */
export type DeskEntry = Readonly<Partial<Record<DeskField, string | number>>> & { readonly code: string };

/** Widths in points: the table's nine columns, a gap and the notes. */
const columnWidths = [60, 180, 70, 76, 56, 100, 130, 90, 60, 24, 430];
const formats: Partial<Record<DeskField, string>> = {
  "initial margin": "#,##0",
  "maintenance margin": "#,##0",
  "margin date": "yyyy-mm-dd",
};

/** Name and size from the catalogue; margins are left to the desk, whose broker knows them. */
export function entryOf({ code, name, currency, multiplier, tick }: Contract): DeskEntry {
  return { code, name, currency, multiplier, ...(tick === undefined ? {} : { tick }) };
}

/** A sheet with the desk's table and its first contract, and beside it what it is for. */
export function newDesk(entry: DeskEntry): Block {
  const place = new Map(deskFields.map((field, i) => [field, i]));
  const row = cells(entry, place, deskFields.length);
  const headers = deskFields.map((field): BlockCell => ({ content: { text: texts.headers[field] } }));
  const note = (text: string): BlockCell => ({ content: { text }, style: "note" });
  const [first, second, ...more] = texts.notes(deskTableName).map(note);
  return {
    rows: [
      [...headers, undefined, first],
      [...row, undefined, second],
      ...more.map((each) => [...row.map(() => undefined), undefined, each]),
    ],
    columnWidths,
    table: { name: deskTableName, rows: 2, columns: deskFields.length },
  };
}

/** A row for the end of a desk's table, in the order of its columns. */
export function addedRow({ columns, width }: Desk, entry: DeskEntry): Block {
  return { rows: [cells(entry, columns, width)] };
}

function cells(entry: DeskEntry, place: ReadonlyMap<DeskField, number>, width: number) {
  const row = Array.from({ length: width }, (): BlockCell | undefined => undefined);
  for (const [field, index] of place) {
    const value = entry[field];
    if (value === undefined) continue;
    const content = typeof value === "number" ? { number: value } : { text: value };
    row[index] = { content, style: "input", ...(formats[field] ? { numberFormat: formats[field] } : {}) };
  }
  return row;
}
