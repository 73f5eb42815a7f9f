import { tradingCost } from "../cost/tradingCost";
import { marginCall } from "../margin/marginCall";
import { requiredMargin } from "../margin/requiredMargin";
import { futuresPnl } from "./futuresPnl";

export interface Path {
  readonly futuresPrices: ArrayLike<number>;
  readonly portfolioValues: ArrayLike<number>;
  /** Contracts held from each date to the next; negative is short. */
  readonly contractsHeld: ArrayLike<number>;
}

export interface Terms {
  readonly multiplier: number;
  readonly initialMargin: number;
  readonly maintenanceMargin: number;
  readonly feePerSide: number;
  readonly slippagePoints: number;
  readonly fxRate: number;
}

/** What is made of a day; the profit and the costs are cumulative. */
export type DayOf<T> = (
  day: number,
  futuresPnl: number,
  costs: number,
  netValue: number,
  marginBalance: number,
  marginCall: number,
) => T;

/**
 * Follows a portfolio and its futures hedge through past prices.
 *
 * P&L_i = P&L_{i−1} + N_{i−1} m (F_i − F_{i−1}) fx; costs_i = costs_{i−1} + |N_i − N_{i−1}| (fee + slippage m) fx;
 * net = portfolio + P&L − costs
 * N contracts held from a date to the next (none before the first), F futures prices, m multiplier, fee and margins in
 * the contract's currency, results in the portfolio's. Gains stay in the account after the hedge is lifted (E48, E57).
 * The margin account starts at the initial margin; a call brings it back there before the next date's profit, nothing
 * is withdrawn, and a change of position resets it to the new initial margin. Costs do not touch it.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4 (margin account).
 * @example backtest({ futuresPrices: [1010, 902], portfolioValues: [5050000, 4286187.5], contractsHeld: [-30, -30] }, { multiplier: 250, initialMargin: 0, maintenanceMargin: 0, feePerSide: 0, slippagePoints: 0, fxRate: 1 }, (day, profit) => profit) // [0,810000]
 */
export function backtest<T>(path: Path, terms: Terms, dayOf: DayOf<T>): T[] {
  const { futuresPrices, portfolioValues, contractsHeld } = path;
  const { multiplier, fxRate, feePerSide, slippagePoints } = terms;
  const initial = terms.initialMargin * fxRate;
  const maintenance = terms.maintenanceMargin * fxRate;
  const n = futuresPrices.length;
  const days = new Array<T>(n);
  let held = 0;
  let since = 0;
  let realised = 0;
  let paid = 0;
  let account = 0;
  let due = 0;
  for (let i = 0; i < n; i++) {
    // From the price at which the position was taken, not from the day before: rounding of the days does not add up.
    const open = futuresPnl(held, multiplier, since, futuresPrices[i]!, fxRate);
    const wanted = contractsHeld[i]!;
    let profit = open;
    if (wanted === held) {
      account += due;
      due = marginCall(held, account, open, initial, maintenance);
    } else {
      realised += open;
      paid += tradingCost(wanted - held, multiplier, feePerSide, slippagePoints) * fxRate;
      held = wanted;
      since = futuresPrices[i]!;
      account = requiredMargin(held, initial, 1);
      due = 0;
      profit = 0;
    }
    const pnl = realised + profit;
    days[i] = dayOf(i, pnl, paid, portfolioValues[i]! + pnl - paid, account + profit, due);
  }
  return days;
}
