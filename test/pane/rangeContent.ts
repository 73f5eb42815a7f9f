import type { CellValue, RangeContent } from "../../src/workbook/workbook";

/** What a workbook reads of these rows, standing at the sheet's first cell; formulas replace values where given. */
export function rangeContent(values: CellValue[][], formulas = values, sheet = "Holdings"): RangeContent {
  const last = String.fromCharCode(64 + values[0]!.length);
  const address = `${/ |'/.test(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet}!A1:${last}${values.length}`;
  return { requested: address, address, values, formulas };
}
