import { parseAddress } from "../../../workbook/address";
import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import type { Session } from "../../session";
import type { State } from "../../state";
import { workbookErrorText } from "../../texts";
import { reviewTexts } from "../../textsReview";
import type { Written } from "../../writing/written";
import { warningsIn } from "./acceptPart";

const { write: texts } = reviewTexts;
const sheetOf = ({ address }: Written) => parseAddress(address)!.sheet;

/** Writes the hedge once every warning is accepted, and says how that went. */
export function writePart(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" });
  const write = button("", () => canWrite() && void session.write(), { appearance: "primary" });
  const elsewhere = button(texts.newSheet, () => canWrite() && void session.write("newSheet"));
  const first = element("p", { class: "hint" }, texts.accept);
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const canWrite = () => warningsIn(session.state).open.length === 0;

  session.subscribe((state) => {
    const { written, insertion } = state;
    const open = !canWrite();
    setText(lead, written ? texts.again(sheetOf(written)) : texts.lead);
    setText(write, written ? texts.buttonAgain(sheetOf(written)) : texts.button);
    elsewhere.hidden = written === undefined;
    first.hidden = !open;
    // A button that takes the focus although it is disabled can be found, and its reason be read.
    for (const each of [write, elsewhere]) {
      const off = open || insertion.state === "writing";
      each.toggleAttribute("disabled-focusable", off);
      each.setAttribute("aria-disabled", String(off));
    }
    setChildren(status, ...statusOf(session, state));
    if (insertion.state === "done") status.scrollIntoView?.({ block: "nearest" });
  });
  return section(texts.heading, lead, first, element("div", { class: "actions" }, write, elsewhere), status);
}

function statusOf(session: Session, { insertion, written }: State): Node[] {
  if (insertion.state === "writing") return [element("p", {}, texts.writing)];
  if (insertion.state === "failed") {
    const { kind, detail } = insertion.error;
    return [message("error", workbookErrorText(kind, detail))];
  }
  if (!written) return [];
  const sheet = sheetOf(written);
  if (insertion.state === "changed") {
    const choices = [
      button(texts.replace, () => void session.write("replace")),
      button(texts.newSheet, () => void session.write("newSheet")),
      button(texts.keep, () => session.keep()),
    ];
    return [
      message(
        "warning",
        texts.changed(sheet, insertion.changed),
        element("div", { class: "actions" }, ...choices),
      ),
    ];
  }
  if (insertion.state !== "done") return [];
  const go = button(texts.goTo(sheet), () => void session.show(written.address.split(":")[0]!));
  go.setAttribute("slot", "actions");
  return [message("success", texts.done(sheet), go)];
}
