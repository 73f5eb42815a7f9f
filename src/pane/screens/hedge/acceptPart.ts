import { element, newId, setChildren } from "../../elements/element";
import { planOf } from "../../plan/plan";
import { warningsOf } from "../../plan/warnings";
import type { Session } from "../../session";
import { wishesIn, type State } from "../../state";
import { warningText } from "../../textsLevel";
import { reviewTexts as texts } from "../../textsReview";
import { today } from "../../today";

/** The warnings of a hedge in words, those that are still to be accepted apart. */
export function warningsIn(state: State): { all: readonly string[]; open: readonly string[] } {
  const wishes = wishesIn(state);
  const plan = planOf(wishes);
  if (!plan) return { all: [], open: [] };
  const all = warningsOf(wishes, plan, today()).map(warningText);
  return { all, open: all.filter((warning) => !state.accepted.includes(warning)) };
}

/** Each warning with a box to tick. */
export function acceptPart(session: Session): HTMLElement {
  const list = element("div", { class: "warnings", role: "group", "aria-label": texts.warnings });
  session.subscribe((state) => {
    const { all } = warningsIn(state);
    const none = [element("p", { class: "hint" }, texts.noWarnings)];
    setChildren(list, ...(all.length > 0 ? all.map((warning) => lineOf(session, warning)) : none));
    list.querySelectorAll("input").forEach((box, i) => (box.checked = state.accepted.includes(all[i]!)));
  });
  return list;
}

function lineOf(session: Session, warning: string): HTMLElement {
  const box = element("input", { type: "checkbox", id: newId() });
  box.addEventListener("input", () => {
    const others = session.state.accepted.filter((accepted) => accepted !== warning);
    session.set({ accepted: box.checked ? [...others, warning] : others });
  });
  return element("label", { for: box.id, class: "check" }, box, element("span", {}, warning));
}
