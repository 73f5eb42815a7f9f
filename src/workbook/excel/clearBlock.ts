import { chartPrefix } from "./drawCharts";

/** Clears what an older block wrote: cells with their formats, tables on them, charts of ours beside their rows. */
export async function clearBlock(context: Excel.RequestContext, block: Excel.Range): Promise<void> {
  const { tables, charts } = block.worksheet;
  tables.load("items/name");
  charts.load("items/name,items/top");
  block.load("top,height");
  await context.sync();
  const overlaps = tables.items.map((table) => ({
    table,
    overlap: table.getRange().getIntersectionOrNullObject(block),
  }));
  await context.sync();
  for (const { table, overlap } of overlaps) if (!overlap.isNullObject) table.convertToRange();
  for (const chart of charts.items) {
    const beside = chart.top >= block.top && chart.top < block.top + block.height;
    if (beside && chart.name.startsWith(chartPrefix)) chart.delete();
  }
  block.clear();
  await context.sync();
}
