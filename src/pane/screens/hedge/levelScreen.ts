import { choice, type Choice } from "../../elements/choice";
import { element, setText } from "../../elements/element";
import { section } from "../../elements/section";
import { share } from "../../format";
import { levelFields, type Choices } from "../../plan/choices";
import type { FieldName } from "../../plan/fields";
import { planOf } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn } from "../../state";
import { levelTexts as texts } from "../../textsLevel";
import { entryField } from "./entryField";
import { outcomesPart } from "./outcomesPart";
import { resultScreen } from "./resultScreen";

/** How much is hedged, by one of several ways, and how the count is rounded. */
export function levelScreen(session: Session): HTMLElement {
  const method = listOf(session, "level", texts.method, texts.methods);
  const hint = element("p", { class: "hint" });
  const names = [...new Set(Object.values(levelFields).flat())];
  const fields = new Map<FieldName, HTMLElement>(names.map((name) => [name, entryField(session, name)]));
  const view = listOf(session, "view", texts.view, texts.views);
  const band = listOf(session, "band", texts.band, texts.bands);
  const comes = element("p", { "aria-live": "polite" });
  const rounding = listOf(session, "rounding", texts.rounding, texts.roundings);

  session.subscribe((state) => {
    const { level } = state;
    setText(hint, texts.hints[level]);
    hint.hidden = texts.hints[level] === "";
    for (const [name, field] of fields) field.hidden = !levelFields[level].includes(name);
    view.hidden = level !== "view";
    band.hidden = level !== "vixBand";
    const plan = planOf(wishesIn(state));
    comes.hidden = !plan || level === "share" || level === "target";
    setText(comes, plan ? texts.comes(share(plan.share)) : "");
  });
  const level = section(
    texts.heading,
    element("p", { class: "lead" }, texts.lead),
    element("div", { class: "fields" }, method, hint, ...fields.values(), view, band, comes, rounding),
  );
  return element("div", { class: "cards" }, level, resultScreen(session), outcomesPart(session));
}

/** A list for one of the session's choices. */
function listOf<Name extends keyof Choices>(
  session: Session,
  name: Name,
  label: string,
  options: Readonly<Record<Choices[Name] & string, string>>,
): Choice {
  const list = choice(
    label,
    Object.entries<string>(options).map(([value, text]) => ({ value, text })),
  );
  list.addEventListener("input", () => session.set({ [name]: list.value } as Partial<Choices>));
  session.subscribe((state) => (list.value = state[name]));
  return list;
}
