import { section } from "../../elements/section";
import type { Session } from "../../session";
import { marginTexts as texts } from "../../textsLevel";
import { entryField } from "./entryField";

/** The broker's own margins, in place of those on file. */
export function marginScreen(session: Session): HTMLElement {
  const maintenance = entryField(session, "maintenanceMargin");
  // It is the one to correct where the two do not go together.
  maintenance.dataset.gives += " margins";
  return section(texts.heading, entryField(session, "initialMargin"), maintenance);
}
