import { element, setText } from "../element";
import { drawing, type Frame } from "./drawing";
import { svg } from "./svg";

/** A line: `look` is the class of its stroke. */
export interface Series {
  readonly name: string;
  readonly look: string;
  readonly values: readonly number[];
}

export interface ChartData {
  readonly x: readonly number[];
  readonly series: readonly Series[];
}

export interface ChartWords {
  readonly label: string;
  readonly xTitle: string;
  readonly x: (value: number) => string;
  readonly y: (value: number) => string;
  readonly yTick: (value: number) => string;
  /** What stands above the figures of one x. */
  readonly at: (x: string) => string;
}

export interface LineChart extends HTMLElement {
  show(data: ChartData): void;
}

const height = 208;
/** Drawn this wide until the page says how wide it is. */
const usualWidth = 320;

/** Lines over x whose figures are read by pointing, or by arrow keys as on a slider; they stand in the legend below. */
export function lineChart(words: ChartWords, start: number): LineChart {
  const picture = svg("svg", { "aria-hidden": "true", height, width: "100%" });
  const slider = element("div", {
    class: "chart",
    role: "slider",
    tabindex: "0",
    "aria-label": words.label,
    "aria-valuemin": "0",
  });
  slider.append(picture);
  const heading = element("p", { class: "chart-at" });
  const legend = element("ul", { class: "legend" });
  let data: ChartData = { x: [], series: [] };
  let at = start;
  let width = usualWidth;
  let frame: Frame | undefined;

  const draw = () => {
    frame = drawing(data, words, width, height, at);
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.replaceChildren(...frame.parts);
  };
  const read = (index: number) => {
    at = Math.min(data.x.length - 1, Math.max(0, index));
    const where = words.at(words.x(data.x[at]!));
    const figures = data.series.map(({ name, values }) => `${name} ${words.y(values[at]!)}`);
    slider.setAttribute("aria-valuemax", String(data.x.length - 1));
    slider.setAttribute("aria-valuenow", String(at));
    slider.setAttribute("aria-valuetext", `${where}: ${figures.join(", ")}`);
    setText(heading, where);
    legend.replaceChildren(...data.series.map((series) => legendLine(series, words.y(series.values[at]!))));
    draw();
  };
  slider.addEventListener("keydown", (event) => {
    const steps: Record<string, number> = {
      ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
      ...{ PageDown: -4, PageUp: 4, Home: -Infinity, End: Infinity },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    read(at + step);
  });
  const point = (event: PointerEvent) => {
    const left = picture.getBoundingClientRect().left;
    if (frame) read(frame.nearest(event.clientX - left));
  };
  slider.addEventListener("pointermove", point);
  slider.addEventListener("pointerdown", point);
  const fit = ([entry]: ResizeObserverEntry[]) => {
    const now = Math.round(entry!.contentRect.width);
    if (now === 0 || now === width || data.x.length === 0) return;
    width = now;
    draw();
  };
  if (typeof ResizeObserver !== "undefined") new ResizeObserver(fit).observe(slider);
  const show = (given: ChartData) => {
    if (JSON.stringify(given) === JSON.stringify(data)) return;
    data = given;
    read(at);
  };
  return Object.assign(element("div", { class: "chart-box" }, slider, heading, legend), { show });
}

function legendLine({ name, look }: Series, value: string): HTMLElement {
  const swatch = svg(
    "svg",
    { width: 24, height: 8, "aria-hidden": "true" },
    svg("path", { d: "M0 4H24", class: look }),
  );
  return element("li", {}, swatch, element("span", {}, name), element("b", {}, value));
}
