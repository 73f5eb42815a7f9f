/**
 * Expected profit of a futures position over all states of the market, less what it costs.
 *
 * E = N V_F E[move] − cost
 * N contracts (negative is short), V_F contract value in the currency wanted, E[move] mean move of the index, cost in
 * the same currency, positive when you pay.
 * Source: seed document "Portfolio Hedging with Futures", lines 1618–1636, corrected (E31).
 * @example expectedValue(-2, 225000, -0.01, 500) // 4000
 */
export function expectedValue(
  contracts: number,
  contractValue: number,
  expectedMove: number,
  cost: number,
): number {
  return contracts * contractValue * expectedMove - cost;
}
