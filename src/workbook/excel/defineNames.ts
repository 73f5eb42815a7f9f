import { parseAddress, addressOf } from "../address";
import { partOf } from "../blockArea";
import type { Block } from "../workbook";

/** Defines names of the workbook for parts of a written block; one that exists is moved, so that formulas with it follow. */
export async function defineNames(
  context: Excel.RequestContext,
  block: Excel.Range,
  parts: NonNullable<Block["names"]>,
): Promise<void> {
  const { names } = context.workbook;
  const existing = parts.map((part) => ({ part, item: names.getItemOrNullObject(part.name) }));
  await context.sync();
  const area = parseAddress(block.address)!;
  for (const { part, item } of existing) {
    const formula = `=${addressOf(partOf(area, part), true)}`;
    if (item.isNullObject) names.add(part.name, formula);
    else item.formula = formula;
  }
  await context.sync();
}
