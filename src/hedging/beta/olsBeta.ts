import { HedgingError } from "../hedgingError";
import { returnLevel } from "./returnLevel";
import { centredMoments, type Moments } from "../statistics/centredMoments";

/**
 * Beta of a portfolio by ordinary least squares on the market.
 *
 * β = Σ (m − m̄)(p − p̄) / Σ (m − m̄)² = Cov(p, m) / Var(m)
 * p, m returns of portfolio and market over the same periods, decimals.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5; Sharpe (1964).
 * @throws tooFewObservations below two pairs; noVariation where the market does not vary beyond rounding
 * @example olsBeta([0.03, -0.03, 0.05], [0.02, -0.02, 0.03]) // 1.5714285714285714
 */
export function olsBeta(portfolio: ArrayLike<number>, market: ArrayLike<number>): number {
  return slopeOf(centredMoments(market, portfolio, returnLevel));
}

/** Slope of y on x from their moments; `x` is how a failure names the explanatory series. */
export function slopeOf(
  { xx, xy, meanX }: Pick<Moments, "xx" | "xy" | "meanX">,
  x = "market_returns",
): number {
  if (xx === 0) throw new HedgingError("noVariation", `${x} must vary, got ${meanX} throughout`);
  return xy / xx;
}
