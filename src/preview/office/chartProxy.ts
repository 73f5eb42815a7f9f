import type { Members } from "./clientObject";
import { ItemProxy } from "./itemProxy";
import { known } from "./known";
import type { HostChart } from "./officeHost";
import type { RangeProxy } from "./rangeProxy";
import { SeriesCollectionProxy } from "./seriesProxy";

type Implemented = Members<
  Excel.Chart,
  "axes" | "delete" | "height" | "legend" | "name" | "series" | "setPosition" | "title" | "width"
>;

/** Excel.Chart, a line chart. */
export class ChartProxy extends ItemProxy<HostChart> implements Implemented {
  get name() {
    return this.loadedValue<string>("name");
  }
  set name(name) {
    this.assign("name", name, () => this.change({ name }), "look");
  }
  set width(width: number) {
    this.assign("width", width, () => this.change({ width }), "look");
  }
  set height(height: number) {
    this.assign("height", height, () => this.change({ height }), "look");
  }

  get title() {
    return this.text((title) => ({ title }));
  }
  get axes() {
    const categoryAxis = {
      title: this.text((xTitle) => ({ xTitle })),
      // Words under the plot: where they always are here.
      set tickLabelPosition(_: string) {},
    };
    const valueAxis = { title: this.text((yTitle) => ({ yTitle })) };
    return known("ChartAxes", {
      categoryAxis: known("ChartAxis", categoryAxis),
      valueAxis: known("ChartAxis", valueAxis),
    });
  }
  get legend() {
    const show = (legend: boolean) => this.context.look(() => this.change({ legend }));
    return known("ChartLegend", {
      set visible(visible: boolean) {
        show(visible);
      },
      // Below the plot: where it always is here.
      set position(_: string) {},
    });
  }
  get series(): SeriesCollectionProxy {
    return this.child("series", () => new SeriesCollectionProxy(this));
  }

  setPosition(startCell: Excel.Range | string): void {
    const place = startCell as unknown as RangeProxy;
    this.context.look(() => {
      const { left, top } = this.context.host.place(place.item);
      this.change({ left, top });
    });
  }

  delete = () => this.context.look(() => this.context.host.removeChart(this.item.id));

  /** For steps of the queue. */
  change(its: Partial<HostChart>): void {
    const chart = { ...this.item, ...its };
    this.moveTo(chart);
    this.context.host.draw(chart);
  }

  protected override fetchFrom(chart: HostChart, property: string): unknown {
    return property === "name" ? chart.name : this.unknown(property);
  }

  private text(of: (text: string) => Partial<HostChart>) {
    const change = (text: string) => this.context.look(() => this.change(of(text)));
    return known("ChartTitle", {
      set text(text: string) {
        change(text);
      },
      // What has a text is shown here.
      set visible(_: true) {},
    });
  }
}
