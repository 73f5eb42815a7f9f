import type { SharingSession, SharingState } from "../../check/sharingSession";
import { button } from "../../elements/button";
import { choice } from "../../elements/choice";
import { element } from "../../elements/element";
import { section } from "../../elements/section";
import { sharingTexts } from "../../textsSharing";

const texts = sharingTexts.copy;
const all = "";

/** Copies of sheets for people who do not have the add-in. */
export function copyCard(session: SharingSession): HTMLElement {
  const which = choice(texts.sheet);
  const values = button(texts.values, () => void session.copyValues(chosen()));
  const native = button(texts.native, () => void session.copyNative(chosen()));
  const hint = element("p", { class: "hint" }, texts.checkFirst);
  const ways = element(
    "div",
    { class: "ways" },
    element("p", { class: "hint" }, texts.valuesHint),
    values,
    element("p", { class: "hint" }, texts.nativeHint),
    native,
  );
  const sheets = ({ check }: SharingState) => (check?.sheets ?? []).map(({ sheet }) => sheet);
  const chosen = () => (which.value === all ? sheets(session.state) : [which.value]);

  session.subscribe((state) => {
    const names = sheets(state);
    which.hidden = ways.hidden = names.length === 0;
    hint.hidden = names.length > 0;
    const options = names.map((name) => ({ value: name, text: name }));
    which.offer(names.length > 1 ? [{ value: all, text: texts.all(names.length) }, ...options] : options);
    for (const each of [values, native]) each.toggleAttribute("disabled-focusable", state.task !== undefined);
  });
  return section(texts.heading, element("p", { class: "lead" }, texts.lead), which, hint, ways);
}
