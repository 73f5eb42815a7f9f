import { choice } from "../../elements/choice";
import { element, setChildren } from "../../elements/element";
import { message } from "../../elements/message";
import type { HistoryKind } from "../../history/historyLines";
import type { Session } from "../../session";
import { lowRSquared } from "../../history/regression";
import { historyIn, regressionIn, type HistoryName } from "../../steps/portfolioStep";
import { historyTexts as texts } from "../../textsPortfolio";
import { rangeField } from "./rangeField";

/** The histories from which a regression takes the portfolio's beta, and what is to be known of it. */
export function historyFields(session: Session): HTMLElement {
  const kind = choice(
    texts.kind,
    Object.entries(texts.kinds).map(([value, text]) => ({ value, text })),
  );
  kind.addEventListener("input", () => session.set({ historyKind: kind.value as HistoryKind }));
  const field = (name: HistoryName) =>
    rangeField(session, {
      ...texts.fields[name],
      text: ({ histories }) => histories[name].text,
      enter: (text) => void session.setHistory(name, text),
      source: (state) => historyIn(state, name),
    });
  const notes = element("div", { class: "messages", "aria-live": "polite" });
  const part = element("div", { class: "fields" }, kind, field("portfolio"), field("index"), notes);
  part.dataset.gives = "beta";
  session.subscribe((state) => {
    part.hidden = state.betaFrom !== "history";
    kind.value = state.historyKind;
    setChildren(notes, ...(part.hidden ? [] : notesOn(regressionIn(state))));
  });
  return part;
}

function notesOn(regression: ReturnType<typeof regressionIn>): Node[] {
  if (!regression) return [];
  if (!("statistics" in regression)) return [message("error", texts.problem(regression))];
  const { rSquared, statistics, leftOut } = regression;
  const notes: Node[] = [];
  if (rSquared !== undefined && rSquared < lowRSquared)
    notes.push(message("warning", texts.lowRSquared(rSquared)));
  if (statistics.lower < 0 && statistics.upper > 0) notes.push(message("warning", texts.uncertain));
  if (leftOut > 0) notes.push(element("p", { class: "hint" }, texts.leftOut(leftOut)));
  return notes;
}
