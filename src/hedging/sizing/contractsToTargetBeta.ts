import { HedgingError } from "../hedgingError";

/**
 * Exact number of futures contracts that moves a portfolio's beta to a target.
 *
 * N* = h (β* − β) / β_f × V / V_F
 * V portfolio value and V_F contract value (futures price × multiplier × fx) in one currency, V_F > 0; β, β* betas
 * against the index under the contract; β_f beta of the future; h hedge fraction, 0 to 1. Negative N* is short.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @throws divisionByZero where β_f is 0
 * @example contractsToTargetBeta(50_000_000, 0.9, 212_500, 0.5, 1, 1) // -94.11764705882354
 */
export function contractsToTargetBeta(
  portfolioValue: number,
  beta: number,
  contractValue: number,
  targetBeta: number,
  hedgeFraction: number,
  futuresBeta: number,
): number {
  if (futuresBeta === 0) throw new HedgingError("divisionByZero", "futures_beta must not be 0, got 0");
  return ((hedgeFraction * (targetBeta - beta)) / futuresBeta) * (portfolioValue / contractValue);
}
