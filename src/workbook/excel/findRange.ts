import { localAddress, parseAddress } from "../address";
import { tableColumn } from "../tableColumn";
import { WorkbookError } from "../workbookError";
import { areaOfName } from "./areaOfName";
import { tableRange } from "./tableRange";

/** The range of an address (on the sheet in front where it names none), of a defined name, a table or a table's column. */
export async function findRange(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const range = parseAddress(address)
    ? await rangeAt(context, address)
    : await placeNamed(context, address.trim());
  if (!range) throw new WorkbookError("unknownAddress", address);
  return range;
}

async function rangeAt(context: Excel.RequestContext, address: string): Promise<Excel.Range | undefined> {
  const area = parseAddress(address)!;
  if (area.sheet === "") return context.workbook.worksheets.getActiveWorksheet().getRange(localAddress(area));
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.getRange(localAddress(area));
}

async function placeNamed(context: Excel.RequestContext, name: string): Promise<Excel.Range | undefined> {
  const column = tableColumn(name);
  if (column) return await columnRange(context, column);
  const table = context.workbook.tables.getItemOrNullObject(name);
  const item = context.workbook.names.getItemOrNullObject(name);
  table.load("showHeaders");
  item.load("type,value");
  await context.sync();
  if (!table.isNullObject) return tableRange(table);
  const area = item.isNullObject ? undefined : areaOfName(item);
  return area && context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area));
}

async function columnRange(
  context: Excel.RequestContext,
  { table, column }: { table: string; column: string },
): Promise<Excel.Range | undefined> {
  const found = context.workbook.tables.getItemOrNullObject(table);
  await context.sync();
  if (found.isNullObject) return undefined;
  const its = found.columns.getItemOrNullObject(column);
  await context.sync();
  return its.isNullObject ? undefined : its.getDataBodyRange();
}
