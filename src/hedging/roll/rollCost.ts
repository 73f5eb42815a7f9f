/**
 * What it costs to move a futures position from the near to the far contract; negative is an income.
 *
 * cost = N m (P_far − P_near) + 2 |N| fee
 * N contracts (negative is short), m multiplier. A short position buys back the near contract and sells the far one:
 * a dearer far month is its income, and a long position's cost. Two sides are traded, each at the fee.
 * Source: Bessembinder, The "Roll Yield" Myth, Financial Analysts Journal 74(2) (2018), for the sign by side.
 * @example rollCost(-2, 50, 4_500, 4_540.5, 0) // -4050
 */
export function rollCost(
  contracts: number,
  multiplier: number,
  nearPrice: number,
  farPrice: number,
  feePerContract: number,
): number {
  return contracts * multiplier * (farPrice - nearPrice) + 2 * Math.abs(contracts) * feePerContract;
}
