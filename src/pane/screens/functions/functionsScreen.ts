import { button } from "../../elements/button";
import type { Pane } from "../screen";
import { element, setChildren } from "../../elements/element";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { textInput } from "../../elements/textInput";
import { loadReference, type Reference } from "../../functions/reference";
import { searchFunctions } from "../../functions/searchFunctions";
import { persist } from "../../persist";
import { functionTexts as texts } from "../../textsFunctions";
import { functionEntry } from "./functionEntry";

/** The reference of all functions: search, read, insert an example. */
export function functionsScreen(
  { workbook, namespace }: Pick<Pane, "workbook" | "namespace">,
  load: () => Promise<Reference> = loadReference,
): HTMLElement {
  let selection: string | undefined;
  const search = textInput(texts.search, texts.searchHint);
  const list = element("div", { class: "expanders" });
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const entries = new Map<string, HTMLElement>();
  let reference: Reference = [];

  const show = () => {
    const found = searchFunctions(reference, search.value);
    const ids = new Set(found.flatMap(({ functions }) => functions.map(({ id }) => id)));
    for (const [id, entry] of entries) entry.hidden = !ids.has(id);
    for (const topic of list.children) {
      (topic as HTMLElement).hidden = !topic.querySelector("details:not([hidden])");
    }
    search.say(search.value.trim() === "" ? texts.searchHint : texts.found(ids.size));
    setChildren(status, ...(ids.size === 0 ? [element("p", {}, texts.none)] : []));
  };
  const fill = async () => {
    setChildren(status, element("p", {}, texts.loading));
    try {
      reference = await load();
    } catch {
      return setChildren(status, failure(fill));
    }
    list.replaceChildren(
      ...reference.map(({ title, functions }) => {
        const made = functions.map((facts) => functionEntry(workbook, facts, namespace, () => selection));
        functions.forEach(({ id }, i) => entries.set(id, made[i]!));
        return element("div", { class: "topic" }, element("h3", {}, title), ...made);
      }),
    );
    show();
  };

  search.addEventListener("input", show);
  void persist(() => workbook.onSelectionChanged((address) => (selection = address)));
  void fill();
  return section(texts.heading, element("p", { class: "lead" }, texts.lead), search, status, list);
}

function failure(retry: () => Promise<void>): HTMLElement {
  const again = button(texts.again, () => void retry());
  again.setAttribute("slot", "actions");
  return message("error", texts.failed, again);
}
