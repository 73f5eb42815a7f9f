import { element, newId } from "./element";

export interface Tab {
  readonly name: string;
  readonly label: string;
  /** Builds what the tab shows, when it is opened for the first time. */
  readonly build: () => HTMLElement;
}

export interface Tabs {
  readonly part: HTMLElement;
  open(name: string): void;
}

/**
 * The ARIA tabs pattern: one tab is in the Tab order, arrow keys, Home and End move among them and open. Fluent's own
 * moves with an attribute that browsers do not know yet.
 */
export function tabs(label: string, list: readonly Tab[]): Tabs {
  const bar = element("div", { class: "tabs", role: "tablist", "aria-label": label });
  const part = element("div", { class: "tabbed" }, bar);
  const made = list.map(({ name, label: text, build }) => {
    const [tabId, panelId] = [newId(), newId()];
    const tab = element(
      "button",
      { type: "button", role: "tab", id: tabId, "aria-controls": panelId },
      element("span", {}, text),
    );
    const panel = element("div", { role: "tabpanel", id: panelId, "aria-labelledby": tabId, hidden: true });
    bar.append(tab);
    part.append(panel);
    return { name, tab, panel, build };
  });

  const open = (wanted: string) => {
    for (const { name, tab, panel, build } of made) {
      const chosen = name === wanted;
      if (chosen && panel.childElementCount === 0) panel.append(build());
      panel.hidden = !chosen;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  };
  for (const { name, tab } of made) tab.addEventListener("click", () => open(name));
  bar.addEventListener("keydown", (event) => {
    const at = made.findIndex(({ tab }) => tab === event.target);
    const last = made.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    open(made[to]!.name);
    made[to]!.tab.focus();
  });
  return { part, open };
}
