import "@fluentui/web-components/spinner.js";
import { element } from "./elements/element";
import { pageTexts } from "./texts";

/** Fills the pane with a sentence on why there is nothing to do yet, and what to do about it. */
export function showPage(root: Element, page: keyof typeof pageTexts): void {
  const { title, body } = pageTexts[page];
  const busy = page === "loading" || page === "slow";
  root.replaceChildren(
    element(
      "section",
      { class: "page", role: "status" },
      ...(busy ? [element("fluent-spinner", { size: "medium", "aria-hidden": "true" })] : []),
      element("h2", {}, title),
      element("p", {}, body),
    ),
  );
}
