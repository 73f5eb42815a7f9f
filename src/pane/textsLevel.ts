import { historyTexts, portfolioTexts } from "./textsPortfolio";
import type { View } from "../hedging/policy/viewFraction";
import type { Rounding } from "../hedging/sizing/roundContracts";
import { beta, day, price, share } from "./format";
import type { Band, LevelMethod } from "./plan/choices";
import type { Warning } from "./plan/warnings";

/** Words of the step that decides how much is hedged. */
export const levelTexts = {
  heading: "Level",
  lead: "How much of the market risk should the contracts remove?",
  method: "Set the hedge by",
  methods: {
    share: "Share of the market risk",
    target: "Target beta",
    view: "View of the market",
    vixRatio: "VIX, in a straight line",
    vixBand: "VIX, by ranges",
    floor: "Floor for the portfolio’s value",
  } satisfies Record<LevelMethod, string>,
  hints: {
    share: "",
    target: "Keeps this much market risk: 0.5 moves half as far as the index.",
    view: "From very bearish, which hedges everything, to very bullish, which hedges nothing.",
    vixRatio:
      "Hedges less as the VIX rises, so the hedge shrinks in a crash. Look at the result before you rely on it.",
    vixBand: "Below 15: 75% to 100%. From 15 to 25: 25% to 50%. Above 25: 0% to 25%.",
    floor:
      "Hedges more as the value nears the floor, all of it at the floor. Adjust often: a fall of more than 1 ÷ multiple between two adjustments breaks the floor.",
  } satisfies Record<LevelMethod, string>,
  view: "View",
  views: {
    "very bearish": "Very bearish: hedge 100%",
    bearish: "Bearish: hedge 75%",
    neutral: "Neutral: hedge 50%",
    bullish: "Bullish: hedge 25%",
    "very bullish": "Very bullish: hedge nothing",
  } satisfies Record<View, string>,
  band: "Within the range",
  bands: {
    low: "Lowest share",
    middle: "Middle of the range",
    high: "Highest share",
  } satisfies Record<Band, string>,
  rounding: "Rounding",
  roundings: {
    nearest: "To the nearest contract",
    down: "Down, never over-hedges",
    up: "Up, never under-hedges",
    none: "None, exact count",
  } satisfies Record<Rounding, string>,
  comes: (share: string) => `That is ${share} of the market risk.`,
};

/** Words of the chart of outcomes. */
export const outcomeTexts = {
  heading: "Profit and loss at the horizon",
  lead: "What portfolio and hedge gain or lose together when the index moves.",
  needs: "The chart appears once portfolio, contract and price are known.",
  label: "Move of the index",
  xTitle: "Move of the index",
  at: (move: string) => `Index ${move}`,
  series: {
    unhedged: "Unhedged",
    futures: "With futures",
    put: "With a put",
    collar: "With a collar",
  },
  table: "The same as a table",
  move: "Move",
  assumptions: "Assumptions",
  spot: (spot: string) => `Index level used: ${spot}.`,
};

/** What to think about, as a sentence that also says what to do. */
export function warningText(warning: Warning): string {
  switch (warning.kind) {
    case "overHedged":
      return `Over-hedged: the contracts remove ${share(warning.coverage)} of the market risk, so the portfolio would gain when the market falls.${warning.rounded ? " Round down to stay below 100%." : ""}`;
    case "netShort":
      return `Net short: beta after the hedge is ${beta(warning.beta)}, so the portfolio loses when the market rises. Choose a target beta of 0 or more to stay long.`;
    case "none":
      return `The hedge rounds to no contract, so nothing is hedged. ${smaller(warning.micro)}`;
    case "rounded": {
      const { contracts, exact } = warning.plan;
      const difference = share(Math.abs(contracts / exact - 1));
      const which = Math.abs(contracts) > Math.abs(exact) ? "more" : "less";
      return `Rounding ${price(exact)} to ${price(contracts)} contracts hedges ${difference} ${which} than asked for. ${smaller(warning.micro)}`;
    }
    case "floor":
      return "The portfolio is at or below its floor, so all of it is hedged. Lower the floor to keep some exposure.";
    case "spot":
      return `The futures price (${price(warning.price)}) and the index level (${price(warning.spot)}) are far apart. Check that both belong to the same index.`;
    case "leftOut":
      return `${warning.cells.length === 1 ? "A holding is" : `${warning.cells.length} holdings are`} left out for missing figures: ${warning.cells.slice(0, 5).join(", ")}${warning.cells.length > 5 ? ", …" : ""}. Complete them in the sheet.`;
    case "heavy":
      return warning.only ? portfolioTexts.single(warning.heavy.name) : portfolioTexts.heavy(warning.heavy);
    case "lowRSquared":
      return historyTexts.lowRSquared(warning.rSquared);
    case "uncertain":
      return historyTexts.uncertain;
    case "noMargin":
      return "No margin is known for this contract, so cash and margin call stay blank. Enter your broker’s under Own margins in step 4.";
    case "oldMargin":
      return warning.source.from === "desk"
        ? `The desk’s margin is ${warning.source.date === undefined ? "not dated" : `of ${day(warning.source.date)}`}: look it up again and correct it on the Contracts tab.`
        : `The margin is an indicative figure of ${warning.source.date === undefined ? "an unknown day" : day(warning.source.date)}. Enter your broker’s under Own margins in step 4.`;
  }
}

const smaller = (micro: string | undefined) =>
  micro
    ? `${micro}, the smaller contract on the same index, fits better.`
    : "A smaller contract may fit better.";

/** Words of the step on margin, rolls and cost. */
export const marginTexts = {
  heading: "Margin",
  lead: "Cash that the broker holds for the contracts, and what makes him ask for more.",
  needs: "The figures appear once portfolio, contract and price are known.",
  own: "Own margins",
  buffer: "Cash put aside, as a multiple of the margin",
  bufferHint: "More cash puts the margin call further away.",
  times: (value: string) => `${value} ×`,
  rows: {
    initial: "Initial margin per contract",
    source: "Where it is from",
    maintenance: "Maintenance margin per contract",
    margin: "Initial margin of the hedge",
    cash: "Cash put aside",
    callPrice: "Margin call at",
    callMove: "Move of the futures price to the call",
    callOdds: (days: string) => `Chance of a call within ${days} trading days`,
  },
  unknown: "Not known yet",
  none: "None: there are no contracts",
  from: {
    own: () => "Your own",
    desk: (date: string | undefined) => `The desk’s, ${date ?? "not dated"}`,
    catalogue: (date: string | undefined) => `Indicative, ${date ?? "not dated"}`,
  },
  roll: {
    heading: "Roll",
    lead: (front: string) =>
      `Hold ${front}. On each roll day buy it back and sell the next contract, so that the hedge goes on.`,
    list: "Rolls in the next year",
    unknown: "The calendar of this contract is not known. Ask your broker for its expiry.",
    next: (date: string, days: number) =>
      `Next roll: ${date}, ${days === 0 ? "today" : days === 1 ? "in 1 day" : `in ${days} days`}.`,
    columns: { code: "Contract", roll: "Roll day", expiry: "Last trading day" },
    open: "depends on a holiday",
  },
  cost: {
    heading: "Cost over the horizon",
    lead: (currency: string, years: string) =>
      `In ${currency}, for ${years} years (step 3). A negative cost is income.`,
    assumptions: "Fees and other assumptions",
    needsMargin: "Enter your broker’s margin: interest is lost on it.",
    rows: {
      carry: "Carry",
      marginFinancing: "Interest lost on the margin",
      entryAndExit: "Entry and exit",
      rolls: "Rolls",
      total: "Total",
      perYearOfNotional: "Per year, of the contracts’ value",
    },
    income: (amount: string) => `${amount} (income)`,
    note: "Carry is interest less dividends on the contracts’ value: who is short earns it. The margin itself is a deposit, not a cost.",
  },
};
