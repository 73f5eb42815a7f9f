import type { Area } from "../../workbook/address";
import type { ChartProxy } from "./chartProxy";
import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { ItemProxy } from "./itemProxy";
import type { HostSeries } from "./officeHost";
import type { RangeProxy } from "./rangeProxy";

/** Excel.ChartSeriesCollection. */
export class SeriesCollectionProxy
  extends CollectionProxy<ChartSeriesProxy>
  implements Members<Excel.ChartSeriesCollection, "add">
{
  constructor(private readonly chart: ChartProxy) {
    super(chart.context);
  }

  add(name = ""): ChartSeriesProxy {
    return new ChartSeriesProxy(this.chart, () => {
      const series = { name };
      this.chart.change({ series: [...this.chart.item.series, series] });
      return series;
    });
  }

  protected override all(): ChartSeriesProxy[] {
    return this.chart.item.series.map((series) => new ChartSeriesProxy(this.chart, () => series));
  }
}

/** Excel.ChartSeries. */
class ChartSeriesProxy
  extends ItemProxy<HostSeries>
  implements Members<Excel.ChartSeries, "delete" | "name" | "setValues" | "setXAxisValues">
{
  constructor(
    private readonly chart: ChartProxy,
    find: () => HostSeries,
  ) {
    super(chart.context, find);
  }

  get name() {
    return this.loadedValue<string>("name");
  }

  set name(name) {
    this.assign("name", name, () => this.change({ name }));
  }

  setXAxisValues = (source: Excel.Range) => this.take(source, (x) => ({ x }));
  setValues = (source: Excel.Range) => this.take(source, (values) => ({ values }));

  delete = () =>
    this.context.look(() =>
      this.chart.change({ series: this.chart.item.series.filter((series) => series !== this.item) }),
    );

  protected override fetchFrom({ name }: HostSeries, property: string): unknown {
    return property === "name" ? name : this.unknown(property);
  }

  private take(source: Excel.Range, of: (area: Area) => Partial<HostSeries>): void {
    const place = source as unknown as RangeProxy;
    this.context.look(() => this.change(of(place.item)));
  }

  private change(its: Partial<HostSeries>): void {
    const changed = { ...this.item, ...its };
    const series = this.chart.item.series.map((each) => (each === this.item ? changed : each));
    this.moveTo(changed);
    this.chart.change({ series });
  }
}
