import { localAddress, parseAddress } from "../address";

/** The cells that each formula's result fills, in one round trip. */
export async function spills(context: Excel.RequestContext, cells: readonly string[]): Promise<string[]> {
  const found = cells.map((cell) => {
    const area = parseAddress(cell)!;
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const spill = sheet.getRange(localAddress(area)).getSpillingToRangeOrNullObject();
    spill.load("address");
    return { cell, spill };
  });
  await context.sync();
  return found.map(({ cell, spill }) => (spill.isNullObject ? cell : spill.address));
}
