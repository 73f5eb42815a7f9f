import { WorkbookError } from "../workbookError";

/** Adds blank rows at a table's end and gives them. */
export async function addRows(
  context: Excel.RequestContext,
  name: string,
  rows: number,
): Promise<Excel.Range> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("unknownAddress", name);
  const body = table.getDataBodyRange();
  const { worksheet } = table;
  body.load("rowCount,columnCount");
  worksheet.load("name");
  worksheet.protection.load("protected");
  await context.sync();
  // Tables do not grow on a protected sheet, unlocked or not.
  if (worksheet.protection.protected) throw new WorkbookError("protected", worksheet.name);
  const blank = Array.from({ length: body.columnCount }, () => "");
  table.rows.add(
    undefined,
    Array.from({ length: rows }, () => blank),
  );
  return body
    .getCell(0, 0)
    .getOffsetRange(body.rowCount, 0)
    .getResizedRange(rows - 1, body.columnCount - 1);
}
