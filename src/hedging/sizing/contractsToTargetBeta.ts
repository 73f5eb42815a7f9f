/**
 * Exact number of futures contracts that moves a portfolio's beta to a target.
 *
 * N* = h (β* − β) / β_f × V / V_F
 * V portfolio value and V_F contract value (futures price × multiplier × fx) in one currency, V_F > 0; β, β* betas
 * against the index under the contract; β_f beta of the future, not 0; h hedge fraction, 0 to 1. Negative N* is short.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
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
  return ((hedgeFraction * (targetBeta - beta)) / futuresBeta) * (portfolioValue / contractValue);
}
