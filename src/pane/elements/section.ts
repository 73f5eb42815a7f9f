import { element, newId } from "./element";

/** A card with a heading that names it. */
export function section(heading: string, ...content: Node[]): HTMLElement {
  const id = newId();
  return element(
    "section",
    { class: "card", "aria-labelledby": id },
    element("h2", { id }, heading),
    ...content,
  );
}

/** A part that opens on demand; its line reads as a button and works with Enter and space. */
export function disclosure(heading: string, ...content: Node[]): { part: HTMLElement; summary: HTMLElement } {
  const summary = element("summary", {}, heading);
  return { part: element("details", {}, summary, ...content), summary };
}
