import { button } from "../../elements/button";
import { choice } from "../../elements/choice";
import { element, setChildren, setText } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { textInput } from "../../elements/textInput";
import { beta, money, share } from "../../format";
import type { Portfolio } from "../../portfolio/holdings";
import type { Refusal } from "../../portfolio/reading";
import type { Regression } from "../../history/regression";
import type { Session } from "../../session";
import type { State } from "../../state";
import { portfolioIn } from "../../steps/portfolioStep";
import { workbookErrorText } from "../../texts";
import { historyTexts, portfolioTexts as texts } from "../../textsPortfolio";
import { columnChoices } from "./columnChoices";
import { historyFields } from "./historyFields";
import { holeMessages } from "./holeMessages";
import { placeChoice } from "./placeChoice";
import { rateFields } from "./rateFields";

/** Where the holdings are, which column is what, and what they come to. */
export function portfolioScreen(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" }, texts.lead);
  const use = button(texts.use, () => void session.useHoldings(), { appearance: "primary" });
  use.dataset.gives = "portfolio";
  const selected = element("span", { class: "selected" });
  const address = textInput(texts.address, texts.addressHint);
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const columns = columnChoices(session);
  const betaFrom = choice(
    texts.betaFrom,
    Object.entries(texts.betaSources).map(([value, text]) => ({ value, text })),
  );
  const histories = historyFields(session);
  const facts = element("dl", { class: "facts" });
  const holes = element("div", { class: "messages", "aria-live": "polite" });
  const actions = element("div", { class: "actions" }, use, selected);
  const table = element("div", { class: "fields" }, columns, rateFields(session), betaFrom, histories);

  address.addEventListener("change", () => {
    if (address.value.trim() !== "") void session.useHoldings(address.value.trim());
  });
  betaFrom.addEventListener("input", () => session.set({ betaFrom: betaFrom.value as State["betaFrom"] }));
  let shown = "";
  session.subscribe((state) => {
    const { reading } = state;
    const read = reading.state === "read";
    lead.hidden = read;
    use.setAttribute("appearance", read ? "secondary" : "primary");
    setText(use, read ? texts.useAgain : texts.use);
    setText(selected, selectedText(state));
    setChildren(status, ...statusMessages(state));
    table.hidden = facts.hidden = !read;
    betaFrom.value = state.betaFrom;
    // Reading the same range again leaves alone what is being typed.
    const requested = read ? reading.requested : "";
    if (requested !== shown) address.value = shown = requested;
    const portfolio = portfolioIn(state);
    showFacts(facts, factsOf(portfolio, state.betaFrom === "history"));
    setChildren(holes, ...(portfolio && read ? holeMessages(session, portfolio) : []));
  });
  return section(texts.heading, lead, actions, placeChoice(session), address, status, table, facts, holes);
}

/** Where the selection is, as long as it is not what is in use anyway. */
function selectedText({ selection, reading }: State): string {
  return reading.state === "read" && selection === reading.requested ? "" : texts.selected(selection);
}

function statusMessages({ reading, refusal, roles, betaFrom }: State): Node[] {
  if (reading.state === "reading") return [element("p", {}, texts.reading)];
  const kept = reading.state === "read" ? [element("p", {}, texts.stays(reading.requested))] : [];
  const refused = refusal ? [refusalMessage(refusal, kept)] : [];
  if (reading.state !== "read") return refused;
  const { requested, address, table } = reading;
  const trimmed =
    requested === address ? [] : [element("p", { class: "hint" }, texts.trimmed(requested, address))];
  const sized = roles.value !== undefined || (roles.quantity !== undefined && roles.price !== undefined);
  const beta = roles.beta !== undefined || betaFrom === "history";
  const missing = [...(sized ? [] : [texts.sizeRole]), ...(beta ? [] : [texts.betaRole])];
  const unclear = missing.length > 0 ? [message("warning", texts.chooseColumns(missing))] : [];
  const ended = table.more ? [message("info", texts.ended(table.area.row + table.endRow + 1))] : [];
  return [...refused, ...trimmed, ...ended, ...unclear];
}

function refusalMessage(refusal: Refusal, more: Node[]): Node {
  return refusal.state === "unusable"
    ? message("warning", texts.unusable[refusal.reason](refusal.address), ...more)
    : message("error", workbookErrorText(refusal.error.kind, refusal.error.detail), ...more);
}

function factsOf(portfolio: Portfolio | undefined, byHistory: boolean): Fact[] {
  const unknown = { value: texts.unknown, faint: true };
  const summed = portfolio && Number.isFinite(portfolio.total);
  const known = portfolio?.regression?.statistics.beta ?? portfolio?.beta;
  const betaTerm = byHistory ? texts.regressionBeta : texts.beta;
  return [
    { term: texts.total, ...(summed ? { value: money(portfolio.total, portfolio.currency) } : unknown) },
    { term: texts.holdings, ...(portfolio ? { value: money(portfolio.count) } : unknown) },
    { term: betaTerm, ...(known === undefined ? unknown : { value: beta(known) }) },
    ...(portfolio?.regression ? regressionFacts(portfolio.regression) : []),
  ];
}

function regressionFacts({ statistics, rSquared }: Regression): Fact[] {
  const { lower, upper, standardError, observations } = statistics;
  return [
    { term: historyTexts.interval, value: historyTexts.between(lower, upper) },
    { term: historyTexts.standardError, value: beta(standardError) },
    { term: historyTexts.rSquared, value: rSquared === undefined ? texts.unknown : share(rSquared) },
    { term: historyTexts.observations, value: money(observations) },
  ];
}
