import type { View } from "../hedging/policy/viewFraction";
import type { Rounding } from "../hedging/sizing/roundContracts";
import type { Band, LevelMethod } from "./plan/choices";

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

/** Words of the step on margin, rolls and cost. */
export const marginTexts = {
  heading: "Margin and roll",
};
