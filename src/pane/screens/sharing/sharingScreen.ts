import { SharingSession } from "../../check/sharingSession";
import { element } from "../../elements/element";
import { loadReference, type Reference } from "../../functions/reference";
import type { Pane } from "../screen";
import { checkCard } from "./checkCard";
import { copyCard } from "./copyCard";
import { openingCard } from "./openingCard";
import { taskLine } from "./taskLine";

/** What keeps a shared workbook in order: the desk check, copies for people without the add-in, loading with the workbook. */
export function sharingScreen(
  { workbook, namespace, open }: Pick<Pane, "workbook" | "namespace" | "open">,
  load: () => Promise<Reference> = loadReference,
): HTMLElement {
  const session = new SharingSession(workbook, namespace, load);
  void session.start();
  return element(
    "div",
    { class: "cards" },
    checkCard(session, namespace, () => open("contracts")),
    copyCard(session),
    openingCard(session),
    taskLine(session),
  );
}
