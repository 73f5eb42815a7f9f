import type { Workbook } from "../../../workbook/workbook";
import { button } from "../../elements/button";
import { element, setChildren } from "../../elements/element";
import { message } from "../../elements/message";
import { insertExample, type ExampleInserted } from "../../functions/insertExample";
import { syntaxOf, type FunctionFacts } from "../../functions/reference";
import { loadNative } from "../../native/loadNative";
import { workbookErrorText } from "../../texts";
import { functionTexts as texts } from "../../textsFunctions";

/** One function, closed; it is filled when it is opened first. */
export function functionEntry(
  workbook: Workbook,
  facts: FunctionFacts,
  namespace: string,
  selection: () => string | undefined,
): HTMLElement {
  const entry = element(
    "details",
    { class: "expander" },
    element(
      "summary",
      {},
      element("strong", {}, facts.id),
      " ",
      element("span", { class: "hint" }, facts.sentence),
    ),
  );
  entry.addEventListener("toggle", () => entry.append(details(workbook, facts, namespace, selection)), {
    once: true,
  });
  return entry;
}

function details(
  workbook: Workbook,
  facts: FunctionFacts,
  namespace: string,
  selection: () => string | undefined,
): HTMLElement {
  const name = `${namespace}.${facts.id}`;
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const write = async (place: string | undefined) => {
    setChildren(status, element("p", {}, texts.writing));
    const inserted = await insertExample(workbook, facts, namespace, place);
    setChildren(
      status,
      said(inserted, () => void write("newSheet")),
    );
  };
  const insert = button(texts.insert, () => void write(selection()), { label: texts.insertFor(name) });
  const page = element(
    "a",
    {
      href: `docs/functions.html#${facts.id.toLowerCase()}`,
      target: "_blank",
      rel: "noopener",
      "aria-label": texts.moreFor(name),
    },
    texts.more,
  );
  const { formula, result } = facts.examples[0]!;
  return element(
    "div",
    { class: "expanded" },
    element("p", { class: "code syntax" }, `=${syntaxOf(facts, namespace)}`),
    argumentsOf(facts),
    element("p", { class: "hint" }, texts.example),
    element("p", { class: "code" }, texts.gives(formula.replaceAll("HEDGE.", `${namespace}.`), result)),
    builtIn(formula),
    element("div", { class: "actions" }, insert, page),
    status,
  );
}

/** The example as built-in functions calculate it, for whom has no add-in; it comes when its script has. */
function builtIn(formula: string): HTMLElement {
  const place = element("div", { hidden: "" });
  const fill = async () => {
    const { exampleInBuiltIns } = await loadNative();
    const said = exampleInBuiltIns(formula);
    if (said === undefined) return;
    const line = element("p", said.startsWith("=") ? { class: "code" } : {}, said);
    place.replaceWith(element("p", { class: "hint" }, texts.builtIn), line);
  };
  // Nothing depends on it: without its script the line stays away.
  fill().catch(() => undefined);
  return place;
}

function argumentsOf({ parameters }: FunctionFacts): HTMLElement {
  if (parameters.length === 0) return element("p", { class: "hint" }, texts.noArguments);
  const lines = parameters.map(({ name, optional, text }) =>
    element(
      "div",
      {},
      element(
        "dt",
        { class: "code" },
        name,
        ...(optional ? [element("small", {}, ` ${texts.optional}`)] : []),
      ),
      element("dd", {}, text),
    ),
  );
  return element("dl", { class: "arguments", "aria-label": texts.arguments }, ...lines);
}

function said(inserted: ExampleInserted, onNewSheet: () => void): Node {
  if (inserted.state === "done") return message("success", texts.done(inserted.address));
  if (inserted.state === "noCell") return message("warning", texts.noCell);
  if (inserted.state === "failed")
    return message("error", workbookErrorText(inserted.error.kind, inserted.error.detail));
  const elsewhere = button(texts.newSheet, onNewSheet);
  elsewhere.setAttribute("slot", "actions");
  return message("warning", texts.filled(inserted.address), elsewhere);
}
