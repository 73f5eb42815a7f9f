import { element } from "./element";

/** One thing of those compared, a column: its cells are in the order of the rows, undefined where unknown. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly (string | undefined)[];
}

export interface Comparison extends HTMLElement {
  show(rows: readonly string[], columns: readonly Compared[], chosen: string): void;
}

/** Things side by side, their names at the head to choose one; what does not fit is scrolled to, row names stay. */
export function comparison(label: string, unknown: string, choose: (id: string) => void): Comparison {
  const table = element("table", {});
  const region = element(
    "div",
    { class: "comparison", role: "region", tabindex: "0", "aria-label": label },
    table,
  );
  let drawn = "";

  const show = (rows: readonly string[], columns: readonly Compared[], chosen: string) => {
    const said = JSON.stringify([rows, columns]);
    if (said !== drawn) {
      const focused = (document.activeElement as HTMLElement | null)?.dataset.id;
      const within = table.contains(document.activeElement);
      drawn = said;
      table.replaceChildren(headOf(columns), bodyOf(rows, columns));
      if (within) button(focused)?.focus();
    }
    for (const { id } of columns) {
      button(id)!.setAttribute("aria-pressed", String(id === chosen));
      for (const cell of table.querySelectorAll(`[data-of="${CSS.escape(id)}"]`))
        cell.classList.toggle("chosen", id === chosen);
    }
  };
  const button = (id: string | undefined) =>
    Array.from(table.querySelectorAll("button")).find((candidate) => candidate.dataset.id === id);
  const headOf = (columns: readonly Compared[]) => {
    const heads = columns.map(({ id, title }) => {
      const head = element(
        "button",
        { type: "button", title, "aria-label": `${id}, ${title}`, "data-id": id },
        id,
      );
      head.addEventListener("click", () => choose(id));
      return element("th", { scope: "col", "data-of": id }, head);
    });
    return element("thead", {}, element("tr", {}, element("td", {}), ...heads));
  };
  const bodyOf = (rows: readonly string[], columns: readonly Compared[]) => {
    const lines = rows.map((row, i) => {
      const cells = columns.map(({ id, cells: own }) =>
        own[i] === undefined
          ? element(
              "td",
              { "data-of": id, class: "faint" },
              element("span", { "aria-hidden": "true" }, "–"),
              hidden(unknown),
            )
          : element("td", { "data-of": id }, own[i]),
      );
      return element("tr", {}, element("th", { scope: "row" }, row), ...cells);
    });
    return element("tbody", {}, ...lines);
  };
  return Object.assign(region, { show });
}

const hidden = (text: string) => element("span", { class: "visually-hidden" }, text);
