import type { FieldName } from "./plan/fields";

export interface FieldTexts {
  readonly label: string;
  readonly hint: string;
  /** What the number must be: the end of a sentence that begins with the label. */
  readonly wrong: string;
}

/** Words for the fields that take a number or a cell. */
export const fieldTexts: Readonly<Record<FieldName, FieldTexts>> = {
  price: {
    label: "Futures price",
    hint: "In index points, or a cell such as Prices!B2.",
    wrong: "must be above 0",
  },
  fx: {
    label: "Exchange rate",
    hint: "Your currency for one unit of the contract’s. 1 if both are the same.",
    wrong: "must be above 0",
  },
  target: {
    label: "Target beta",
    hint: "Beta to keep. 0 hedges all market risk.",
    wrong: "must be a number",
  },
  share: {
    label: "Share to hedge",
    hint: "100% if left empty: all market risk.",
    wrong: "must lie between 0% and 100%",
  },
  vix: {
    label: "VIX",
    hint: "The volatility index today, such as 18.5, or a cell.",
    wrong: "must not be negative",
  },
  vixZero: {
    label: "VIX at which nothing is hedged",
    hint: "40 if left empty.",
    wrong: "must be above 0",
  },
  floor: {
    label: "Floor",
    hint: "Value the portfolio should not fall below, in its currency.",
    wrong: "must not be negative",
  },
  multiple: {
    label: "Cushion multiple",
    hint: "Market exposure kept for each unit of value above the floor. 3 if left empty.",
    wrong: "must be above 0",
  },
  spot: {
    label: "Index level",
    hint: "Worked out from the futures price if left empty.",
    wrong: "must be above 0",
  },
  volatility: {
    label: "Volatility",
    hint: "Of the index, per year. 20% if left empty.",
    wrong: "must lie between 0% and 300%",
  },
  rate: {
    label: "Interest rate",
    hint: "Per year. 4% if left empty.",
    wrong: "must lie between −50% and 50%",
  },
  dividendYield: {
    label: "Dividend yield",
    hint: "Of the index, per year. 1.5% if left empty.",
    wrong: "must lie between −50% and 50%",
  },
  years: {
    label: "Horizon in years",
    hint: "How long the hedge is held. 0.25 (three months) if left empty.",
    wrong: "must be above 0 and at most 30",
  },
  putStrike: {
    label: "Put strike",
    hint: "In percent of the index. 100% if left empty.",
    wrong: "must be above 0% and at most 300%",
  },
  callStrike: {
    label: "Call strike of the collar",
    hint: "In percent of the index. 110% if left empty.",
    wrong: "must be above 0% and at most 300%",
  },
  initialMargin: {
    label: "Own initial margin",
    hint: "Per contract, from your broker, in the contract’s currency.",
    wrong: "must not be negative",
  },
  maintenanceMargin: {
    label: "Own maintenance margin",
    hint: "Per contract. Below it the broker asks for more money.",
    wrong: "must not be negative",
  },
  buffer: {
    label: "Cash put aside, as a multiple of the margin",
    hint: "1 is the margin itself. More cash means a later margin call.",
    wrong: "must lie between 1 and 10",
  },
  callDays: {
    label: "Trading days to look ahead",
    hint: "20 (about a month) if left empty.",
    wrong: "must lie between 0 and 2,520",
  },
  collateralSpread: {
    label: "Interest lost on the margin",
    hint: "What your deposit earns less than elsewhere, per year. 0% if left empty.",
    wrong: "must lie between −50% and 50%",
  },
  fee: {
    label: "Fee per contract and side",
    hint: "In the contract’s currency. Your desk’s fee, else 0, if left empty.",
    wrong: "must not be negative",
  },
  slippage: {
    label: "Index points lost per side",
    hint: "Half the gap between bid and offer, for instance. 0 if left empty.",
    wrong: "must not be negative",
  },
  rollsPerYear: {
    label: "Rolls per year",
    hint: "4 (every quarter) if left empty.",
    wrong: "must lie between 0 and 52",
  },
};
