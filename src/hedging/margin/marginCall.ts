const noise = 1e-9;

/**
 * Deposit that is due now on a futures margin account.
 *
 * call = |N| M_i − (balance + P&L) where balance + P&L < |N| M_m, else 0
 * N contracts, M_i and M_m initial and maintenance margin per contract, balance the cash posted at entry, P&L since
 * entry (negative is a loss). A call brings the account back to the initial margin. A balance within 1e-9 of the
 * maintenance margin counts as equal to it, so that no binary noise calls for money.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example marginCall(-2, 24_000, -13_500, 12_000, 9_600) // 13500
 */
export function marginCall(
  contracts: number,
  balance: number,
  profit: number,
  initialMargin: number,
  maintenanceMargin: number,
): number {
  const size = Math.abs(contracts);
  const maintenance = size * maintenanceMargin;
  const shortfall = maintenance - (balance + profit);
  const called = shortfall > noise * Math.max(maintenance, Math.abs(balance), Math.abs(profit));
  return called ? size * initialMargin - (balance + profit) : 0;
}
