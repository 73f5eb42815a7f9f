import { futuresPnl } from "../outcomes/futuresPnl";
import { marginCall } from "./marginCall";

export interface LedgerDay {
  readonly price: number;
  readonly dailyPnl: number;
  readonly cumulativePnl: number;
  /** After the day's profit or loss, before its call is paid. */
  readonly balance: number;
  readonly call: number;
}

/**
 * Margin account of a futures position day by day.
 *
 * balance_t = balance_{t−1} + call_{t−1} + N m (P_t − P_{t−1}); call_t = |N| M_i − balance_t where balance_t < |N| M_m
 * P prices, the first one the entry; N contracts (negative is short), m multiplier, M_i and M_m initial and maintenance
 * margin per contract. A call is paid before the next day's profit or loss; nothing is withdrawn.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4, table of a margin account.
 * @example marginLedger([1750, 1741], 2, 100, 12_000, 6_000, 4_500)[1].balance // 10200
 */
export function marginLedger(
  prices: ArrayLike<number>,
  contracts: number,
  multiplier: number,
  openingBalance: number,
  initialMargin: number,
  maintenanceMargin: number,
): LedgerDay[] {
  const days: LedgerDay[] = [];
  let deposits = 0;
  for (let i = 0; i < prices.length; i++) {
    const price = prices[i]!;
    const dailyPnl = i === 0 ? 0 : futuresPnl(contracts, multiplier, prices[i - 1]!, price, 1);
    // From the entry, not from the day before: rounding of the days does not add up.
    const cumulativePnl = futuresPnl(contracts, multiplier, prices[0]!, price, 1);
    const held = openingBalance + deposits;
    const call = marginCall(contracts, held, cumulativePnl, initialMargin, maintenanceMargin);
    days.push({ price, dailyPnl, cumulativePnl, balance: held + cumulativePnl, call });
    deposits += call;
  }
  return days;
}
