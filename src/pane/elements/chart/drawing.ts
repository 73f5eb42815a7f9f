import type { ChartData, ChartWords } from "./lineChart";
import { svg } from "./svg";
import { ticks } from "./ticks";

/** The parts of a chart, and which x lies nearest to a place on it. */
export interface Frame {
  readonly parts: readonly SVGElement[];
  nearest(place: number): number;
}

const margin = { left: 46, right: 16, top: 8, bottom: 38 };

/** Draws axes, lines and a mark at one x, for a picture of that size in pixels. */
export function drawing(
  { x, series }: ChartData,
  words: ChartWords,
  width: number,
  height: number,
  at: number,
): Frame {
  const values = series.flatMap((line) => line.values);
  const yTicks = ticks(Math.min(0, ...values), Math.max(0, ...values), 5);
  const [low, high] = [yTicks[0]!, yTicks.at(-1)!];
  const [first, last] = [x[0]!, x.at(-1)!];
  const inner = width - margin.left - margin.right;
  const bottom = height - margin.bottom;
  const across = (value: number) => round(margin.left + ((value - first) / (last - first)) * inner);
  const up = (value: number) => round(bottom - ((value - low) / (high - low)) * (bottom - margin.top));

  const rows = yTicks.flatMap((value) => [
    svg("path", {
      d: `M${margin.left} ${up(value)}H${width - margin.right}`,
      class: value === 0 ? "axis" : "rule",
    }),
    svg("text", { x: margin.left - 6, y: up(value) + 4, "text-anchor": "end" }, words.yTick(value)),
  ]);
  const noise = (last - first) * 1e-9;
  const xTicks = ticks(first, last, inner > 360 ? 12 : 6).filter(
    (value) => value > first - noise && value < last + noise,
  );
  const columns = xTicks.flatMap((value) => [
    svg("path", { d: `M${across(value)} ${bottom}v4`, class: "axis" }),
    svg("text", { x: across(value), y: bottom + 16, "text-anchor": "middle" }, words.x(value)),
  ]);
  const title = svg(
    "text",
    { x: margin.left + inner / 2, y: height - 4, "text-anchor": "middle" },
    words.xTitle,
  );
  const lines = series.map(({ look, values: ys }) =>
    svg("path", { d: `M${ys.map((y, i) => `${across(x[i]!)} ${up(y)}`).join("L")}`, class: `line ${look}` }),
  );
  const mark = across(x[at]!);
  const marks = [
    svg("path", { d: `M${mark} ${margin.top}V${bottom}`, class: "mark" }),
    ...series.map(({ look, values: ys }) =>
      svg("circle", { cx: mark, cy: up(ys[at]!), r: 3.5, class: look }),
    ),
  ];
  return {
    parts: [...rows, ...columns, title, ...lines, ...marks],
    nearest: (place) => {
      const share = (place - margin.left) / inner;
      return Math.min(x.length - 1, Math.max(0, Math.round(share * (x.length - 1))));
    },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
