import { ChartProxy } from "./chartProxy";
import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { OfficeError } from "./officeError";
import type { HostChart } from "./officeHost";
import { columnOf, rowOf } from "./places";
import type { RangeProxy } from "./rangeProxy";
import type { RequestContext } from "./requestContext";

const lineCharts: ReadonlySet<string> = new Set(["Line", "XYScatterLinesNoMarkers"]);
/** Excel's own size of a new chart, in points. */
const size = { width: 360, height: 216 };

/** Excel.ChartCollection of a sheet: line charts. */
export class ChartsProxy
  extends CollectionProxy<ChartProxy>
  implements Members<Excel.ChartCollection, "add">
{
  constructor(
    context: RequestContext,
    private readonly sheet: () => string,
  ) {
    super(context);
  }

  add(type: string, source: Excel.Range, seriesBy?: string): ChartProxy {
    if (!lineCharts.has(type) || seriesBy !== "Columns")
      throw new OfficeError("notImplemented", `ChartCollection.add ${type} by ${seriesBy}`);
    const { context } = this;
    const place = source as unknown as RangeProxy;
    return new ChartProxy(context, () => {
      const { item: area } = place;
      if (context.host.isProtected(area.sheet)) throw new OfficeError("accessDenied", "ChartCollection.add");
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      const [headers] = context.host.read(rowOf(area, 0)).text;
      const chart: HostChart = {
        id: crypto.randomUUID(),
        sheet: area.sheet,
        name: `Chart ${context.host.charts().length + 1}`,
        title: "",
        xTitle: "",
        yTitle: "",
        legend: true,
        left: 0,
        top: 0,
        ...size,
        series: headers!.slice(1).map((name, index) => ({
          name,
          x: columnOf(body, 0),
          values: columnOf(body, index + 1),
        })),
      };
      context.host.draw(chart);
      return chart;
    });
  }

  protected override all(): ChartProxy[] {
    const sheet = this.sheet();
    const here = this.context.host.charts().filter((chart) => chart.sheet === sheet);
    return here.map((chart) => new ChartProxy(this.context, () => chart));
  }
}
