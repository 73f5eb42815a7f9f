import { HedgingError } from "../hedgingError";

/**
 * Share of a portfolio's beta exposure that a futures position removes; above 1 is over-hedged.
 *
 * coverage = −N V_F β_f / (β V)
 * N contracts (negative is short); V_F contract value and V portfolio value in one currency; β portfolio beta;
 * β_f beta of the future.
 * Source: seed document "Portfolio Hedging with Futures", lines 553–559, corrected for beta (E15).
 * @throws divisionByZero where β V is 0
 * @example coverage(500_000, 1, -2, 225_000, 1) // 0.9
 */
export function coverage(
  portfolioValue: number,
  beta: number,
  contracts: number,
  contractValue: number,
  futuresBeta: number,
): number {
  const exposure = beta * portfolioValue;
  if (exposure === 0) throw new HedgingError("divisionByZero", "beta × portfolio_value must not be 0, got 0");
  return (-contracts * contractValue * futuresBeta) / exposure;
}
