import { HedgingError } from "../hedgingError";

/**
 * Contract value per unit of initial margin.
 *
 * leverage = F m / M
 * F futures price, m multiplier, M initial margin per contract, all in the contract's currency.
 * Source: seed document "Portfolio Hedging with Futures", lines 287–293 (225,000 / 12,000 = 18.75).
 * @throws divisionByZero where the margin is 0
 * @example leverage(225_000, 12_000) // 18.75
 */
export function leverage(contractValue: number, initialMargin: number): number {
  if (initialMargin === 0) throw new HedgingError("divisionByZero", "initial_margin must not be 0, got 0");
  return contractValue / initialMargin;
}
