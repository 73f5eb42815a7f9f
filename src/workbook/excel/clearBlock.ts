import { chartPrefix } from "./drawCharts";

/** Clears what an older block wrote: its charts, the tables on its cells, and the cells with their formats. */
export async function clearBlock(context: Excel.RequestContext, block: Excel.Range): Promise<void> {
  const { tables, charts } = block.worksheet;
  tables.load("items/name");
  charts.load("items/name");
  block.load("address");
  await context.sync();
  const overlaps = tables.items.map((table) => ({
    table,
    overlap: table.getRange().getIntersectionOrNullObject(block),
  }));
  await context.sync();
  for (const { table, overlap } of overlaps) if (!overlap.isNullObject) table.convertToRange();
  const prefix = chartPrefix(block.address);
  for (const chart of charts.items) if (chart.name.startsWith(prefix)) chart.delete();
  block.clear();
  await context.sync();
}
