import { button } from "./button";
import { element, newId } from "./element";

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks before something that cannot be taken back; Esc and the way out mean no. The focus returns to where it was. */
export async function ask({ title, body, yes, no }: Question): Promise<boolean> {
  const [titleId, bodyId] = [newId(), newId()];
  const dialog = element("dialog", { "aria-labelledby": titleId, "aria-describedby": bodyId });
  let agreed = false;
  const answer = (given: boolean) => {
    agreed = given;
    dialog.close();
  };
  dialog.append(
    element("h2", { id: titleId }, title),
    element("p", { id: bodyId }, body),
    element(
      "div",
      { class: "actions end" },
      button(no, () => answer(false)),
      button(yes, () => answer(true), { appearance: "primary" }),
    ),
  );
  document.body.append(dialog);
  const closed = new Promise((done) => dialog.addEventListener("close", done, { once: true }));
  dialog.showModal();
  await closed;
  dialog.remove();
  return agreed;
}
