import { axisX, axisY, gridY, legend, lineY, plot, ruleY } from "@observablehq/plot";
import { numfmt } from "@univerjs/presets";
import type { Area } from "../../workbook/address";
import type { HostChart, HostSeries } from "../office/officeHost";
import type { Entry } from "./cellContent";
import type { Cells } from "./cells";

const pixelsPerPoint = 4 / 3;
const text = { fontSize: "12px" };
const characterWidth = 7;
const axisRoom = 34;
const headRoom = 30;
const legendRoom = 26;
/** Told apart by who sees colours otherwise, too (Okabe and Ito), and readable on white and on black. */
const colours = ["#2e8b57", "#d55e00", "#0072b2", "#cc79a7", "#b8860b", "#56b4e9"];

interface Point {
  readonly series: string;
  readonly x: Entry;
  readonly y: Entry;
}

/** Title, lines and legend of a chart from what its cells hold now. */
export function drawing(chart: HostChart, cells: Cells): Element[] {
  const names = chart.series.map(({ name }) => name);
  const points = chart.series.flatMap((series) => pointsOf(series, cells));
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  const { x: xs, values: ys } = chart.series[0] ?? {};
  const scheme = { domain: names, range: colours };
  const shown = format(cells, ys);
  const words = x.some((value) => typeof value === "string");
  const lines = plot({
    width: chart.width * pixelsPerPoint - 2,
    height: chart.height * pixelsPerPoint - headRoom - (chart.legend ? legendRoom : 0),
    marginLeft: axisRoom + characterWidth * Math.max(0, ...y.map((value) => shown(value).length)),
    marginBottom: 42,
    marginRight: 20,
    style: text,
    color: scheme,
    x: { type: words ? "point" : "linear" },
    y: { nice: true },
    marks: [
      gridY(),
      axisX({
        label: chart.xTitle,
        labelArrow: "none",
        labelAnchor: "center",
        tickFormat: format(cells, xs),
        ticks: 6,
      }),
      axisY({
        label: chart.yTitle,
        labelArrow: "none",
        labelAnchor: "center",
        tickFormat: shown,
        ticks: 6,
      }),
      ...(y.some((value) => Number(value) < 0) ? [ruleY([0], { strokeOpacity: 0.4 })] : []),
      lineY(points, { x: "x", y: "y", stroke: "series", strokeWidth: 2 }),
    ],
  });
  const title = Object.assign(document.createElement("figcaption"), { textContent: chart.title });
  return chart.legend ? [title, lines, legend({ color: scheme, style: text })] : [title, lines];
}

/** Cells without a number leave a gap. */
function pointsOf({ name, x, values }: HostSeries, cells: Cells): Point[] {
  if (!x || !values) return [];
  const [across, up] = [cells.read(x).values, cells.read(values).values];
  return up.flatMap(([value], row) => {
    const place = across[row]?.[0] ?? "";
    if (place === "" || String(place).startsWith("#")) return [];
    return [{ series: name, x: place, y: typeof value === "number" ? value : NaN }];
  });
}

/** Ticks look like the cells they come from, as in Excel. */
function format(cells: Cells, area: Area | undefined): (value: Entry) => string {
  const pattern = area && cells.range({ ...area, rows: 1, columns: 1 }).getNumberFormat();
  return (value) =>
    typeof value === "number" ? numfmt.format(pattern || "General", value).trim() : String(value);
}
