import { element } from "./element";

/** A table of figures; where the pane is too narrow for it, it scrolls within its box, with arrow keys too. */
export function dataTable(
  label: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = element("tr", {}, ...headers.map((text) => element("th", { scope: "col" }, text)));
  const body = rows.map(([first, ...rest]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, first ?? ""),
      ...rest.map((text) => element("td", {}, text)),
    ),
  );
  return element(
    "div",
    { class: "table", role: "region", "aria-label": label, tabindex: "0" },
    element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)),
  );
}
