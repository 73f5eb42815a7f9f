import type { Contract } from "../hedging/contracts/contract";
import type { Candidate } from "./contract/candidates";
import { missedBy } from "./contract/candidates";
import type { Mix } from "./contract/mix";
import type { Ranked } from "./contract/ranking";
import { beta, exactMoney, money, monthOf, price, share } from "./format";
import { count } from "./texts";

const trade = (contracts: number, code: string) =>
  contracts === 0 ? `no ${code}` : `${contracts < 0 ? "sell" : "buy"} ${price(Math.abs(contracts))} ${code}`;
const listed = (codes: readonly string[]) =>
  codes.length < 2 ? codes.join("") : `${codes.slice(0, -1).join(", ")} and ${codes.at(-1)!}`;

export const contractTexts = {
  heading: "Contract",
  label: "Index future",
  hint: "Search by index, code, exchange or currency.",
  none: "No contract matches. Try an index (DAX), a code (ES), an exchange (Eurex) or a currency (JPY).",
  matches: (number: number) => count(number, "contract"),
  option: ({ exchange, currency }: Contract) => [exchange, currency].filter(Boolean).join(", "),
  facts: { size: "Contract size", exchange: "Exchange", currency: "Currency", margin: "Initial margin" },
  size: ({ currency, multiplier }: Contract) => `${exactMoney(multiplier, currency)} per index point`,
  margin: ({ initialMargin, currency, marginDate }: Contract, ofDesk: boolean) => {
    if (initialMargin === undefined) return "No public figure: enter your broker’s in step 4";
    const date = marginDate === undefined ? "not dated" : monthOf(marginDate);
    return `${money(initialMargin, currency)} (${ofDesk ? "your desk’s" : "indicative"}, ${date})`;
  },
  volatility:
    "This future follows volatility, not share prices. A beta hedge with it makes no sense: choose a future on a share index.",
  deskFault: (code: string) =>
    `Your desk’s table has a fault in the row of ${code}. Correct it on the Contracts tab, then it can be used.`,
};

export const compareTexts = {
  heading: "Side by side",
  lead: "Choose a contract by its code.",
  suggested: (currency: string) => `Contracts in ${currency}. Choose one by its code.`,
  label: "Contracts side by side",
  unknown: "not known",
  rows: [
    "Contract value",
    "Exactly",
    "Whole contracts",
    "Coverage",
    "Beta after",
    "Initial margin",
    "Currency",
  ],
  whole: (contracts: number) =>
    contracts === 0 ? "None" : `${contracts < 0 ? "Sell" : "Buy"} ${price(Math.abs(contracts))}`,
  first: ([first, second]: readonly Candidate[]) => {
    const [one, other] = [first!.plan!, second!.plan!];
    const missed = (value: number) => money(Math.round(value));
    return `${first!.contract.code} is first because its whole contracts come nearest to the hedge you want: rounding misses it by ${missed(missedBy(one))} of market value, with ${second!.contract.code} by ${missed(missedBy(other))}. Fees for many small contracts are not counted here.`;
  },
  missing: (codes: readonly string[]) =>
    `${listed(codes)} ${codes.length === 1 ? "has" : "have"} no price or exchange rate yet. Choose ${codes.length === 1 ? "it" : "one"} and enter it above.`,
  mix: ({ large, small, coverage }: Mix) => {
    const trades = `${trade(large.count, large.contract.code)} and ${trade(small.count, small.contract.code)}`;
    const covered = coverage === undefined ? "" : ` to cover ${share(coverage)}`;
    return `Both sizes side by side: ${trades}${covered}, with fewer contracts than ${small.contract.code} alone.`;
  },
};

export const rankTexts = {
  heading: "Compare by past returns",
  lead: "Which contract, or which basket of several, would have left least of the portfolio’s movement?",
  contracts: {
    label: "Contract histories",
    hint: "One column for each contract, its code as the header, the same periods as the portfolio.",
  },
  periods: "Periods a year",
  periodNames: { "252": "252, days", "52": "52, weeks", "12": "12, months" },
  label: "Contracts ranked by tracking error",
  rows: ["Tracking error", "Whole contracts", "Coverage", "Beta", "R²"],
  lengths: (portfolio: number, contracts: number) =>
    `The histories must cover the same periods, but the portfolio has ${count(portfolio, "period")} and the contracts ${contracts}.`,
  severalLines: "The portfolio history must be one column or one row. Leave dates out.",
  unknownCodes: (codes: readonly string[]) =>
    `No contract is known by ${listed(codes.map((code) => `“${code}”`))}. The headers must be codes such as ES, as in the list above.`,
  noHeaders: "The first row of the contract histories must hold the contracts’ codes.",
  noPrice: (codes: readonly string[]) =>
    `${listed(codes)} ${codes.length === 1 ? "needs" : "need"} a price, and an exchange rate where the currency differs. Choose ${codes.length === 1 ? "it" : "each"} above and enter it.`,
  none: "Nothing can be ranked from these histories: they are too short, or a contract’s does not move.",
  first: ([first, second]: readonly Ranked[]) => {
    const left = (ranked: Ranked) => share(ranked.trackingError ?? 0);
    const start = `${first!.contract.code} is first: after the hedge, ${left(first!)} a year of the portfolio’s own movement would have been left`;
    return second ? `${start}, with ${second.contract.code} ${left(second)}.` : `${start}.`;
  },
  otherBeta: (code: string, past: number, used: number) =>
    `In these histories the portfolio’s beta against ${code} is ${beta(past)}, but the hedge counts with ${beta(used)}. If that one is against another index, take beta from the history of ${code} instead (step 1).`,
  basket: (lots: readonly number[], codes: readonly string[], error: number, alone: number | undefined) => {
    const trades = codes.flatMap((code, i) => (lots[i] === 0 ? [] : [trade(lots[i]!, code)]));
    if (alone !== undefined && error > alone * 0.999)
      return "No basket of these contracts would have left noticeably less than the first alone.";
    const against = alone === undefined ? "" : `, against ${share(alone)} with the first alone`;
    return `Best together: ${listed(trades)} would have left ${share(error)} a year${against}.`;
  },
};
