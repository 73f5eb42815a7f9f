import { cellName, parseAddress } from "../address";
import type { Chart } from "../workbook";

/** How the names of a block's charts begin: rewriting it leaves the user's own charts and those of other blocks alone. */
export function chartPrefix(blockAddress: string): string {
  const { row, column } = parseAddress(blockAddress)!;
  return `HEDGE ${cellName(row, column)} `;
}

/** Draws charts over parts of a written block. */
export async function drawCharts(
  context: Excel.RequestContext,
  block: Excel.Range,
  charts: readonly Chart[],
): Promise<void> {
  const drawn = charts.map((chart) => {
    const { row, column, rows, columns } = chart.address;
    const source = block.getCell(row, column).getResizedRange(rows - 1, columns - 1);
    source.load("values");
    return { chart, source };
  });
  await context.sync();
  const added = drawn.map(({ chart, source }) => ({ chart, source, its: addChart(block, source, chart) }));
  for (const { its } of added) its.series.load("items/name");
  await context.sync();
  for (const { chart, source, its } of added) setSeries(its, source, chart);
  await context.sync();
}

function addChart(block: Excel.Range, source: Excel.Range, chart: Chart): Excel.Chart {
  // Numbers and dates keep their distances on the x axis; words stand side by side.
  const words = typeof source.values[1]?.[0] === "string" && source.values[1][0] !== "";
  const its = block.worksheet.charts.add(words ? "Line" : "XYScatterLinesNoMarkers", source, "Columns");
  its.name = chartPrefix(block.address) + chart.title;
  its.title.text = chart.title;
  its.axes.categoryAxis.title.text = chart.xTitle;
  its.axes.categoryAxis.title.visible = true;
  its.axes.valueAxis.title.text = chart.yTitle;
  its.axes.valueAxis.title.visible = true;
  // Under the plot and not through it, where values are negative.
  its.axes.categoryAxis.tickLabelPosition = "Low";
  its.legend.position = "Bottom";
  its.legend.visible = chart.address.columns > 2;
  its.setPosition(block.getCell(0, 0).getOffsetRange(chart.at.row, chart.at.column));
  its.width = chart.width;
  its.height = chart.height;
  return its;
}

/** Said outright: Excel's own guess goes by what the cells show, and formulas may not have their results yet. */
function setSeries(its: Excel.Chart, source: Excel.Range, { address }: Chart): void {
  const guessed = its.series.items;
  const below = (column: number) => source.getCell(1, column).getResizedRange(address.rows - 2, 0);
  for (let column = 1; column < address.columns; column += 1) {
    const series = guessed[column - 1] ?? its.series.add();
    series.name = String(source.values[0]![column]);
    series.setXAxisValues(below(0));
    series.setValues(below(column));
  }
  for (const surplus of guessed.slice(address.columns - 1)) surplus.delete();
}
