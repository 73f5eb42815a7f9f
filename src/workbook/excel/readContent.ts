import { readLimit, type RangeContent } from "../workbook";
import { WorkbookError } from "../workbookError";

/** The filled part of a range. */
export async function readContent(context: Excel.RequestContext, range: Excel.Range): Promise<RangeContent> {
  const filled = range.getUsedRangeOrNullObject(true);
  range.load("address");
  filled.load("address,rowCount,columnCount");
  await context.sync();
  const requested = range.address;
  if (filled.isNullObject) return { requested, address: requested, values: [], formulas: [] };
  const cells = filled.rowCount * filled.columnCount;
  if (cells > readLimit) throw new WorkbookError("tooLarge", String(cells));
  filled.load("values,formulas");
  await context.sync();
  return { requested, address: filled.address, values: filled.values, formulas: filled.formulas };
}
