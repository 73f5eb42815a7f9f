import { findRange } from "./findRange";

/** The number format of every cell of an address. */
export async function numberFormats(context: Excel.RequestContext, address: string): Promise<string[][]> {
  const range = await findRange(context, address);
  range.load("numberFormat");
  await context.sync();
  return range.numberFormat as string[][];
}
