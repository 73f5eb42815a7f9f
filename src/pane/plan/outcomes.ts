import { compareHedges, type Outcome } from "../../hedging/cost/compareHedges";
import { valueOf, type Plan, type Wishes } from "./plan";

/** Moves of the index that are looked at: from −30% to 30%. */
export const lowestMove = -0.3;
export const moveStep = 0.025;
export const moveCount = 25;

// Rounded as on the sheet, so that no move is almost 0.
const moves = Array.from(
  { length: moveCount },
  (_, i) => Math.round((lowestMove + i * moveStep) * 1e6) / 1e6 || 0,
);

/** Profit and loss at the horizon, unhedged and with each way to hedge. */
export function outcomesOf(wishes: Wishes, plan: Plan): readonly Outcome[] {
  const given = (name: Parameters<typeof valueOf>[1]) => valueOf(wishes, name)!;
  return compareHedges(
    {
      portfolioValue: plan.portfolioValue,
      beta: plan.beta,
      contracts: plan.contracts,
      multiplier: wishes.contract!.multiplier,
      futuresPrice: given("price"),
      spot: spotOf(wishes),
      volatility: given("volatility"),
      rate: given("rate"),
      dividendYield: given("dividendYield"),
      years: given("years"),
      putStrike: given("putStrike"),
      callStrike: given("callStrike"),
      fxRate: given("fx"),
    },
    moves,
  );
}

/** The index: as given, else the level at which the futures price is fair over the horizon. */
export function spotOf(wishes: Wishes): number {
  const given = (name: Parameters<typeof valueOf>[1]) => valueOf(wishes, name)!;
  return (
    valueOf(wishes, "spot") ??
    given("price") * Math.exp(-(given("rate") - given("dividendYield")) * given("years"))
  );
}
