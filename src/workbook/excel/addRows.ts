import { WorkbookError } from "../workbookError";

/** Adds blank rows at a table's end and gives them. */
export async function addRows(
  context: Excel.RequestContext,
  name: string,
  rows: number,
): Promise<Excel.Range> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const { columns } = table;
  columns.load("count");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("unknownAddress", name);
  const blank = Array.from({ length: columns.count }, () => "");
  table.rows.add(
    undefined,
    Array.from({ length: rows }, () => blank),
  );
  const last = table.getDataBodyRange().getLastRow();
  return last.getOffsetRange(1 - rows, 0).getResizedRange(rows - 1, 0);
}
