import { choice } from "../../elements/choice";
import { element } from "../../elements/element";
import { roles, type Role } from "../../portfolio/columnHeader";
import type { Session } from "../../session";
import { portfolioTexts as texts } from "../../texts";

const order: readonly Role[] = ["value", "quantity", "price", "beta", "name"];

/** One list per role: which column was recognised, to be corrected where that was wrong. */
export function columnChoices(session: Session): HTMLElement {
  const choices = new Map(roles.map((role) => [role, choice(texts.roles[role])]));
  for (const [role, list] of choices) {
    list.addEventListener("input", () =>
      session.setRole(role, list.value === "" ? undefined : Number(list.value)),
    );
  }
  session.subscribe(({ reading, roles: chosen }) => {
    if (reading.state !== "read") return;
    const columns = reading.table.columns.map(({ index, letters, header }) => ({
      value: String(index),
      text: texts.column(letters, header),
    }));
    for (const [role, list] of choices) {
      list.offer([{ value: "", text: texts.noColumn }, ...columns]);
      list.value = String(chosen[role] ?? "");
      // Quantity and price matter only where there is no column of values.
      list.hidden = (role === "quantity" || role === "price") && chosen.value !== undefined;
    }
  });
  const group = element("div", { class: "choices", role: "group", "aria-label": texts.columns });
  group.append(...order.map((role) => choices.get(role)!));
  return group;
}
