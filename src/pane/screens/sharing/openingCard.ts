import type { SharingSession } from "../../check/sharingSession";
import { element, newId, setText } from "../../elements/element";
import { section } from "../../elements/section";
import { sharingTexts } from "../../textsSharing";

const texts = sharingTexts.opening;

/** Whether the pane and the functions come with the workbook. */
export function openingCard(session: SharingSession): HTMLElement {
  const box = element("input", { type: "checkbox", id: newId() });
  const label = element("label", { for: box.id, class: "check" }, box, texts.box);
  const hint = element("p", { class: "hint" }, texts.trust);
  box.addEventListener("change", () => void session.setOpens(box.checked));
  session.subscribe(({ opens }) => {
    label.hidden = opens === undefined;
    box.checked = opens === true;
    setText(hint, opens === undefined ? texts.cannot : texts.trust);
  });
  return section(texts.heading, label, hint);
}
