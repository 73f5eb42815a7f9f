import { HedgingError } from "../hedgingError";
import { requiredMargin } from "../margin/requiredMargin";
import { coverageFigure } from "./coverageFigure";

const noise = 1e-9;

type Figure = number | HedgingError;

export interface HedgeInPlace {
  readonly portfolioValue: number;
  readonly beta: number;
  /** Contracts; negative is short. */
  readonly contracts: number;
  readonly contractValue: number;
  /** Initial margin per contract in the portfolio's currency, or why it is not known. */
  readonly initialMargin: Figure;
  /** What is left out is not tested. */
  readonly netWorth: number | undefined;
  readonly annualCost: number | undefined;
  readonly trackingError: number | undefined;
  readonly dailyLoss: number | undefined;
  readonly dailyLossLimit: number | undefined;
}

export interface Limit {
  readonly name: string;
  readonly value: Figure;
  readonly threshold: number;
  /** "" where there is no value to judge. */
  readonly status: "OK" | "BREACH" | "";
}

/**
 * Tests a hedge against risk limits; those without an input are left out.
 *
 * coverage −N V_F / (β V) ≤ 1; margin |N| M / net worth ≤ 5 %; annual cost / V ≤ 2 %; tracking error ≤ 3 %;
 * daily loss ≤ its limit
 * Money in the portfolio's currency, costs and losses positive. Coverage is of the beta exposure, so a full hedge of a
 * beta of 1.3 is no breach (E15); a value within 1e-9 of its threshold is none.
 * Source: seed document "Portfolio Hedging with Futures", lines 2106–2138, corrected (E15).
 * @example hedgeLimits({ portfolioValue: 500000, beta: 1, contracts: -2, contractValue: 225000, initialMargin: 12000, netWorth: 500000, annualCost: undefined, trackingError: undefined, dailyLoss: undefined, dailyLossLimit: undefined })[1].value // 0.048
 */
export function hedgeLimits(hedge: HedgeInPlace): Limit[] {
  const { portfolioValue, beta, contracts, netWorth, annualCost, trackingError, dailyLoss } = hedge;
  const limits = [limit("Coverage", coverageFigure(portfolioValue, beta, contracts, hedge.contractValue), 1)];
  if (netWorth !== undefined) limits.push(limit("Margin", marginShare(hedge, netWorth), 0.05));
  if (annualCost !== undefined) {
    limits.push(limit("Cost", ratio(annualCost, portfolioValue, "portfolio_value"), 0.02));
  }
  if (trackingError !== undefined) limits.push(limit("Tracking error", trackingError, 0.03));
  if (dailyLoss !== undefined && hedge.dailyLossLimit !== undefined) {
    limits.push(limit("Daily loss", dailyLoss, hedge.dailyLossLimit));
  }
  return limits;
}

function limit(name: string, value: Figure, threshold: number): Limit {
  if (typeof value !== "number") return { name, value, threshold, status: "" };
  return { name, value, threshold, status: value <= threshold * (1 + noise) ? "OK" : "BREACH" };
}

function marginShare({ contracts, initialMargin }: HedgeInPlace, netWorth: number): Figure {
  if (typeof initialMargin !== "number") return initialMargin;
  return ratio(requiredMargin(contracts, initialMargin, 1), netWorth, "net_worth");
}

function ratio(part: number, whole: number, name: string): Figure {
  if (whole === 0) return new HedgingError("divisionByZero", `${name} must not be 0, got 0`);
  return part / whole;
}
