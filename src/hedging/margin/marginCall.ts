/**
 * Deposit that is due now on a futures margin account.
 *
 * call = N M_i − (balance + P&L) where balance + P&L < N M_m, else 0
 * N contracts without sign; M_i, M_m initial and maintenance margin per contract; balance the cash posted at entry;
 * P&L since entry, negative is a loss. A call brings the account back to the initial margin.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example marginCall(2, 24_000, -13_500, 12_000, 9_600) // 13500
 */
export function marginCall(
  size: number,
  balance: number,
  profit: number,
  initialMargin: number,
  maintenanceMargin: number,
): number {
  const now = balance + profit;
  return now < size * maintenanceMargin ? size * initialMargin - now : 0;
}
