import { button } from "../../elements/button";
import { element, setText } from "../../elements/element";
import { textInput } from "../../elements/textInput";
import type { HedgeFacts } from "../../monitor/hedgesIn";
import type { MonitorSession } from "../../monitor/monitorSession";
import { typedNumber } from "../../plan/source";
import { monitorTexts } from "../../textsMonitor";

const texts = monitorTexts.held;

/** Where a user says how many contracts are held; it is written to a table that everyone sees. */
export function heldField(session: MonitorSession, hedge: string) {
  let now: HedgeFacts | undefined;
  let shown: number | undefined;
  const save = button(texts.button, () => void enter(), { label: texts.buttonFor(hedge) });
  const field = textInput(texts.label, texts.hint, [save]);
  const done = element("p", { class: "hint", role: "status" });
  const enter = async () => {
    const held = typedNumber(field.value.trim());
    field.say(texts.hint, held === undefined ? texts.wrong(field.value.trim()) : undefined);
    if (held !== undefined && now) await session.enterHeld(hedge, held, now);
  };
  session.subscribe(({ saved }) => setText(done, saved?.hedge === hedge ? texts.done(saved.address) : ""));
  return {
    part: element("div", { class: "fields" }, field, done),
    /** What is being typed is not taken from under its user. */
    show(facts: HedgeFacts, held: number | undefined): void {
      now = facts;
      if (held !== shown && !field.contains(document.activeElement)) {
        field.value = held === undefined ? "" : String(held);
        shown = held;
      }
    },
  };
}
