import type { SharingSession } from "../../check/sharingSession";
import { element } from "../../elements/element";
import { sharingTexts } from "../../textsSharing";

/** Cells named one by one: a workbook opened without the add-in has hundreds of the same kind. */
const named = 8;

/** Cells, each a way to it, the first of them only where there are many. */
export function cellLinks(session: SharingSession, addresses: readonly string[]): HTMLElement {
  const links = addresses.slice(0, named).flatMap((address, i) => {
    const link = element("button", { type: "button", class: "link" }, address);
    link.addEventListener("click", () => void session.show(address));
    return i === 0 ? [link] : [", ", link];
  });
  const more = addresses.length - named;
  return element("span", {}, ...links, ...(more > 0 ? [` ${sharingTexts.check.more(more)}`] : []));
}
