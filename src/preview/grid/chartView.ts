import { createElement, useLayoutEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import type { Charts } from "./charts";
import { drawing } from "./drawing";

/** The element that shows a chart, as the spreadsheet library takes it: drawn anew whenever cells change. */
export function chartView(charts: Charts): (its: { data: { id: string } }) => ReactElement {
  return function ChartView({ data }) {
    const version = useSyncExternalStore(charts.subscribe, charts.snapshot);
    const figure = useRef<HTMLElement>(null);
    useLayoutEffect(() => {
      const chart = charts.get(data.id);
      if (chart) figure.current!.replaceChildren(...drawing(chart, charts.cells));
      figure.current!.setAttribute("aria-label", chart?.title ?? "");
    }, [version, data.id]);
    return createElement("figure", { className: "chart", ref: figure, role: "img" });
  };
}
