import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { message } from "../../elements/message";
import { disclosure, section } from "../../elements/section";
import { hedgeSheet } from "../../plan/hedgeSheet";
import { planOf } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn, type Insertion } from "../../state";
import { insertTexts as texts, workbookErrorText } from "../../texts";

/** What will be written, shown beforehand, and the writing of it. */
export function insertScreen(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" }, texts.lead);
  const formulas = element("dl", { class: "formulas" });
  const preview = disclosure("", formulas);
  const insert = button(texts.button, () => void session.insert(), { appearance: "primary" });
  const status = element("div", { class: "messages", "aria-live": "polite" });

  const screen = section(texts.heading, lead, preview.part, insert, status);
  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const sheet = planOf(wishes) && hedgeSheet(wishes, session.writing);
    setText(lead, sheet ? texts.lead : texts.notYet);
    preview.part.hidden = insert.hidden = sheet === undefined;
    setText(preview.summary, texts.preview(sheet?.formulas.length ?? 0));
    const lines = (sheet?.formulas ?? []).map(({ label, cell, formula }) =>
      element("div", {}, element("dt", {}, `${cell} ${label}`), element("dd", {}, formula)),
    );
    setChildren(formulas, ...lines);
    setChildren(status, ...statusOf(session, state.insertion));
    if (state.insertion.state === "done") status.scrollIntoView?.({ block: "nearest" });
  });
  return screen;
}

function statusOf(session: Session, insertion: Insertion): Node[] {
  if (insertion.state === "writing") return [element("p", {}, texts.writing)];
  if (insertion.state === "failed") {
    return [message("error", workbookErrorText(insertion.error.kind, insertion.error.detail))];
  }
  if (insertion.state !== "done") return [];
  const { address, sheet } = insertion;
  const go = button(texts.goTo(sheet), () => void session.show(`${address.split(":")[0]}`));
  go.setAttribute("slot", "actions");
  return [message("success", texts.done(sheet), go)];
}
