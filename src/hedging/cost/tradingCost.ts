/**
 * Cost of trading futures on one side: buying or selling them once.
 *
 * cost = |N| (fee + slippage m)
 * N contracts traded, fee per contract and side in the contract's currency, slippage in index points, m multiplier.
 * Source: seed document "Portfolio Hedging with Futures", lines 2004–2010, corrected (E42).
 * @example tradingCost(-2, 50, 2, 0.25) // 29
 */
export function tradingCost(
  contracts: number,
  multiplier: number,
  feePerSide: number,
  slippagePoints: number,
): number {
  return Math.abs(contracts) * (feePerSide + slippagePoints * multiplier);
}
