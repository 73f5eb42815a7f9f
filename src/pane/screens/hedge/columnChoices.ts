import { choice } from "../../elements/choice";
import { element } from "../../elements/element";
import { disclosure } from "../../elements/section";
import { roles, type Role } from "../../portfolio/columnHeader";
import type { Session } from "../../session";
import { portfolioTexts as texts } from "../../textsPortfolio";

const shown: readonly Role[] = ["value", "quantity", "price", "beta"];
const onDemand: readonly Role[] = ["name", "currency", "fx"];

/** One list per role: which column was recognised, to be corrected where that was wrong. */
export function columnChoices(session: Session): HTMLElement {
  const choices = new Map(roles.map((role) => [role, choice(texts.roles[role])]));
  for (const [role, list] of choices) {
    list.addEventListener("input", () =>
      session.setRole(role, list.value === "" ? undefined : Number(list.value)),
    );
  }
  choices.get("value")!.dataset.gives = "portfolio";
  choices.get("beta")!.dataset.gives = "beta";
  session.subscribe(({ reading, roles: chosen, betaFrom }) => {
    if (reading.state !== "read") return;
    const columns = reading.table.columns.map(({ index, letters, header }) => ({
      value: String(index),
      text: texts.column(letters, header),
    }));
    for (const [role, list] of choices) {
      list.offer([{ value: "", text: texts.noColumn }, ...columns]);
      list.value = String(chosen[role] ?? "");
    }
    // Quantity and price matter only where there is no column of values.
    for (const role of ["quantity", "price"] as const) choices.get(role)!.hidden = chosen.value !== undefined;
    choices.get("beta")!.hidden = betaFrom !== "holdings";
  });
  const grid = (list: readonly Role[]) =>
    element("div", { class: "choices" }, ...list.map((role) => choices.get(role)!));
  const more = disclosure(texts.moreColumns, grid(onDemand));
  return element(
    "div",
    { class: "fields", role: "group", "aria-label": texts.columns },
    grid(shown),
    more.part,
  );
}
