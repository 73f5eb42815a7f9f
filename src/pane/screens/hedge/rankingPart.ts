import { contractWith } from "../../contract/deskContract";
import { indexOf } from "../../contract/perContract";
import { basketOf, rankingOf, type Ranked } from "../../contract/ranking";
import { rankingInput, type PriceOf, type RankingInput } from "../../contract/rankingInput";
import { choice } from "../../elements/choice";
import { comparison, type Compared } from "../../elements/comparison";
import { element, setChildren } from "../../elements/element";
import { message } from "../../elements/message";
import { disclosure } from "../../elements/section";
import { beta, share } from "../../format";
import type { HistoryKind } from "../../history/historyLines";
import { planOf } from "../../plan/plan";
import type { Source } from "../../plan/source";
import type { Session } from "../../session";
import { sourcesIn, wishesIn, type State } from "../../state";
import { contractHistoryIn, givenFor } from "../../steps/contractStep";
import { historyIn, portfolioIn } from "../../steps/portfolioStep";
import { compareTexts, rankTexts as texts } from "../../textsContract";
import { cellFaultText, historyTexts } from "../../textsPortfolio";
import { rangeField } from "./rangeField";

/** Contracts by what a hedge with each would have left in the past, and the best basket of all of them. */
export function rankingPart(session: Session): HTMLElement {
  const kind = choice(historyTexts.kind, options(historyTexts.kinds));
  const periods = choice(texts.periods, options(texts.periodNames));
  const own = rangeField(session, {
    ...historyTexts.fields.portfolio,
    text: ({ histories }) => histories.portfolio.text,
    enter: (text) => void session.setHistory("portfolio", text),
    source: (state) => historyIn(state, "portfolio"),
  });
  const others = rangeField(session, {
    ...texts.contracts,
    text: ({ contractHistory }) => contractHistory.text,
    enter: (text) => void session.setContractHistory(text),
    source: contractHistoryIn,
  });
  const table = comparison(texts.label, compareTexts.unknown, (code) => void session.setContract(code));
  const notes = element("div", { class: "messages", "aria-live": "polite" });
  kind.addEventListener("input", () => session.set({ historyKind: kind.value as HistoryKind }));
  periods.addEventListener("input", () => session.set({ periodsPerYear: Number(periods.value) }));
  let before: readonly unknown[] = [];
  session.subscribe((state) => {
    kind.value = state.historyKind;
    periods.value = String(state.periodsPerYear);
    const now = dependencies(state);
    if (now.every((value, i) => value === before[i])) return;
    before = now;
    const found = ranked(state);
    table.hidden = !found?.ranked.length;
    table.show(texts.rows, (found?.ranked ?? []).map(columnOf), state.code);
    setChildren(notes, ...(found?.notes ?? []).map(({ intent, text }) => message(intent, text)));
  });
  const lead = element("p", { class: "hint" }, texts.lead);
  const fields = element("div", { class: "fields" }, lead, kind, own, others, periods, table, notes);
  return element("section", { class: "card" }, disclosure(texts.heading, fields).part);
}

const options = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

interface Note {
  readonly intent: "info" | "warning" | "error";
  readonly text: string;
}

/** Two betas this far apart are hardly against the same index. */
const otherBeta = 0.15;

/** All that the ranking follows from: while none of these is another, nothing is worked out anew. */
const dependencies = (state: State): readonly unknown[] => [
  portfolioIn(state),
  state.ranges,
  state.histories,
  state.contractHistory,
  state.historyKind,
  state.periodsPerYear,
  state.contract,
  state.desk,
  state.entries,
  state.remembered,
  state.cells,
];

function ranked(
  state: State,
): { readonly ranked: readonly Ranked[]; readonly notes: readonly Note[] } | undefined {
  const [own, others] = [historyIn(state, "portfolio"), contractHistoryIn(state)];
  const portfolio = portfolioIn(state);
  if (own.kind !== "range" || others.kind !== "range" || !portfolio) return undefined;
  const find = (code: string) => contractWith(code, state.desk);
  const input = rankingInput(own, others, state.historyKind, find, priceOf(state));
  if ("problem" in input) return { ranked: [], notes: [{ intent: "error", text: problemText(input) }] };
  const { portfolio: returns, contenders, noPrice } = input;
  const fraction = planOf(wishesIn(state))?.share ?? 1;
  const found = rankingOf(returns, contenders, portfolio.total, fraction, state.periodsPerYear);
  const notes: Note[] = noPrice.length > 0 ? [{ intent: "warning", text: texts.noPrice(noPrice) }] : [];
  if (contenders.length > 0 && found.length === 0) notes.push({ intent: "warning", text: texts.none });
  if (found.length > 0) notes.push({ intent: "info", text: texts.first(found) });
  const chosen = found.find(({ contract }) => contract.code === state.contract?.code);
  if (chosen && portfolio.beta !== undefined && Math.abs(chosen.hedge.beta - portfolio.beta) > otherBeta) {
    const text = texts.otherBeta(chosen.contract.code, chosen.hedge.beta, portfolio.beta);
    notes.push({ intent: "warning", text });
  }
  const basket =
    found.length > 1 ? basketOf(returns, contenders, portfolio.total, state.periodsPerYear) : undefined;
  if (basket) {
    const codes = contenders.map(({ contract }) => contract.code);
    const text = texts.basket(basket.lots, codes, basket.trackingError, found[0]!.trackingError);
    notes.push({ intent: "info", text });
  }
  return { ranked: found, notes };
}

/** Price and rate of a contract, as given for it or for another of its index or currency. */
function priceOf(state: State): PriceOf {
  const sources = sourcesIn(state);
  const currency = portfolioIn(state)?.currency;
  const number = (source: Source) => ("value" in source && source.value > 0 ? source.value : undefined);
  return (contract) => {
    const chosen = state.contract;
    const same = chosen && indexOf(chosen) === indexOf(contract);
    const price = number(same ? sources.price : givenFor(state, "price", contract));
    const rate = chosen?.currency === contract.currency ? sources.fx : givenFor(state, "fx", contract);
    const unneeded = currency === undefined || currency === contract.currency;
    const fx = number(rate) ?? (rate.kind === "empty" && unneeded ? 1 : undefined);
    return price === undefined || fx === undefined ? undefined : { price, fx };
  };
}

function problemText(input: Extract<RankingInput, { problem: string }>): string {
  switch (input.problem) {
    case "fault":
      return cellFaultText(`The ${input.of} history`, input.fault);
    case "unknownCodes":
      return texts.unknownCodes(input.codes);
    case "lengths":
      return texts.lengths(input.portfolio, input.contracts);
    default:
      return texts[input.problem];
  }
}

function columnOf({ contract, hedge, trackingError }: Ranked): Compared {
  const figure = (value: unknown, write: (value: number) => string) =>
    typeof value === "number" ? write(value) : undefined;
  return {
    id: contract.code,
    title: contract.name,
    cells: [
      figure(trackingError, share),
      compareTexts.whole(hedge.lots),
      figure(hedge.coverage, share),
      beta(hedge.beta),
      figure(hedge.rSquared, share),
    ],
  };
}
