import { HedgingError } from "../hedgingError";

/**
 * Futures price at which a margin account has fallen to the maintenance margin.
 *
 * P* = P_0 + (|N| M_m − balance) / (N m)
 * N contracts (negative is short: the price lies above entry), m multiplier, P_0 entry price, M_m maintenance margin
 * per contract, balance the cash posted at entry.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4, solved for the price.
 * @throws missing where there are no contracts: no price calls for a deposit
 * @example callPrice(-2, 50, 4500, 24_000, 9_600) // 4548
 */
export function callPrice(
  contracts: number,
  multiplier: number,
  entryPrice: number,
  balance: number,
  maintenanceMargin: number,
): number {
  if (contracts === 0) throw new HedgingError("missing", "contracts must not be 0 for a call price, got 0");
  return entryPrice + (Math.abs(contracts) * maintenanceMargin - balance) / (contracts * multiplier);
}
