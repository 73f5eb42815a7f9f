import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { textInput } from "../../elements/textInput";
import { beta, money } from "../../format";
import type { Portfolio } from "../../portfolio/holdings";
import type { Reading } from "../../portfolio/reading";
import type { Session } from "../../session";
import { portfolioIn, type State } from "../../state";
import { portfolioTexts as texts, workbookErrorText } from "../../texts";
import { columnChoices } from "./columnChoices";
import { holeMessages } from "./holeMessages";

/** Where the holdings are, which column is what, and what they come to. */
export function portfolioScreen(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" }, texts.lead);
  const use = button(texts.use, () => void session.useHoldings(), { appearance: "primary" });
  use.dataset.gives = "portfolio";
  const selected = element("span", { class: "selected" });
  const address = textInput(texts.address, texts.addressHint);
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const columns = columnChoices(session);
  columns.dataset.gives = "beta";
  const facts = element("dl", { class: "facts" });
  const holes = element("div", { class: "messages", "aria-live": "polite" });
  const actions = element("div", { class: "actions" }, use, selected);
  const screen = section(texts.heading, lead, actions, address, status, columns, facts, holes);

  address.addEventListener("change", () => {
    if (address.value.trim() !== "") void session.useHoldings(address.value.trim());
  });
  let shown: Reading | undefined;
  session.subscribe((state) => {
    const { reading } = state;
    const table = reading.state === "read" ? reading.table : undefined;
    lead.hidden = table !== undefined;
    use.setAttribute("appearance", table ? "secondary" : "primary");
    setText(use, table ? texts.useAgain : texts.use);
    setText(selected, selectedText(state));
    setChildren(status, ...statusMessages(state));
    columns.hidden = facts.hidden = table === undefined;
    if (reading.state === "read" && reading !== shown) address.value = reading.requested;
    if (reading.state === "none" && shown) address.value = "";
    shown = reading;
    const portfolio = portfolioIn(state);
    showFacts(facts, factsOf(portfolio, table?.currency));
    setChildren(holes, ...(portfolio && table ? holeMessages(session, portfolio) : []));
  });
  return screen;
}

/** Where the selection is, as long as it is not what is in use anyway. */
function selectedText({ selection, reading }: State): string {
  return reading.state === "read" && selection === reading.requested ? "" : texts.selected(selection);
}

function statusMessages({ reading, roles }: State): Node[] {
  if (reading.state !== "read") return readingMessage(reading);
  const { requested, address, table } = reading;
  const trimmed =
    requested === address ? [] : [element("p", { class: "hint" }, texts.trimmed(requested, address))];
  const sized = roles.value !== undefined || (roles.quantity !== undefined && roles.price !== undefined);
  const missing = [...(sized ? [] : [texts.sizeRole]), ...(roles.beta === undefined ? [texts.betaRole] : [])];
  const unclear = missing.length > 0 ? [message("warning", texts.chooseColumns(missing))] : [];
  const ended = table.more ? [message("info", texts.ended(table.area.row + table.endRow + 1))] : [];
  return [...trimmed, ...ended, ...unclear];
}

function readingMessage(reading: Exclude<Reading, { state: "read" }>): Node[] {
  if (reading.state === "reading") return [element("p", {}, texts.reading)];
  if (reading.state === "unusable")
    return [message("warning", texts.unusable[reading.reason](reading.address))];
  if (reading.state === "failed") {
    return [message("error", workbookErrorText(reading.error.kind, reading.error.detail))];
  }
  return [];
}

function factsOf(portfolio: Portfolio | undefined, currency: string | undefined): Fact[] {
  const unknown = { value: texts.unknown, faint: true };
  return [
    { term: texts.total, ...(portfolio ? { value: money(portfolio.total, currency) } : unknown) },
    { term: texts.beta, ...(portfolio?.beta === undefined ? unknown : { value: beta(portfolio.beta) }) },
    { term: texts.holdings, ...(portfolio ? { value: String(portfolio.count) } : unknown) },
  ];
}
