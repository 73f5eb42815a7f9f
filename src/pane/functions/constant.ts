import type { CellValue } from "../../workbook/workbook";

const piece = /"(?:[^"]|"")*"|[^,;{}]+/g;

/** The cells that an argument written as a constant stands for: one for a number or text, rows for {1,2;3,4}, none for "". */
export function constantCells(text: string): CellValue[][] {
  if (text === "") return [];
  const rows = text.replace(/^\{|\}$/g, "").match(/(?:"(?:[^"]|"")*"|[^;"])+/g) ?? [];
  return rows.map((row) => (row.match(piece) ?? []).map((item) => value(item.trim())));
}

function value(item: string): CellValue {
  if (item.startsWith('"')) return item.slice(1, -1).replaceAll('""', '"');
  return /^(?:TRUE|FALSE)$/.test(item) ? item === "TRUE" : Number(item);
}
