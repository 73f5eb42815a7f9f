/**
 * Profit or loss of a futures position between two prices.
 *
 * P&L = N m (P_1 − P_0) fx
 * N contracts (negative is short), m multiplier, P_0 entry and P_1 exit price, fx currency wanted per unit of the
 * contract's currency. Negative is a loss.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example futuresPnl(-2, 50, 4500, 4050, 1) // 45000
 */
export function futuresPnl(
  contracts: number,
  multiplier: number,
  entryPrice: number,
  exitPrice: number,
  fxRate: number,
): number {
  return contracts * multiplier * (exitPrice - entryPrice) * fxRate;
}
