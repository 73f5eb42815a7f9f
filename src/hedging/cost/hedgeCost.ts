import { HedgingError } from "../hedgingError";
import { tradingCost } from "./tradingCost";

export interface Hedge {
  /** Contracts; negative is short. */
  readonly contracts: number;
  readonly multiplier: number;
  readonly futuresPrice: number;
  /** Horizon in years. */
  readonly years: number;
  readonly rate: number;
  readonly dividendYield: number;
  /** What the margin's collateral yields below the best alternative, per year. */
  readonly collateralSpread: number;
  readonly initialMargin: number;
  readonly feePerSide: number;
  readonly slippagePoints: number;
  readonly rollsPerYear: number;
}

export interface HedgeCost {
  readonly carry: number;
  readonly marginFinancing: number;
  readonly entryAndExit: number;
  readonly rolls: number;
  readonly total: number;
  readonly perYearOfNotional: number | HedgingError;
}

/**
 * Cost of holding a futures hedge for some time, item by item; positive when you pay.
 *
 * carry = N F m (r − q) T; margin financing = |N| M s T; entry and exit = 2 |N| (fee + slippage m);
 * rolls = 2 |N| (fee + slippage m) k T; per year of notional = total / (T |N| F m)
 * N contracts, F futures price, m multiplier, T years, r rate and q dividend yield per year, M initial margin per
 * contract, s collateral spread, k rolls a year; money in the contract's currency. Carry is negative, an income, for a
 * short position where r > q (E02, E04); margin is a deposit and costs its spread only (E05).
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 2.4 and 5.9.
 * @example hedgeCost({ contracts: -2, multiplier: 50, futuresPrice: 4500, years: 0.25, rate: 0.05, dividendYield: 0.014, collateralSpread: 0, initialMargin: 12000, feePerSide: 2, slippagePoints: 0.25, rollsPerYear: 4 }).entryAndExit // 58
 */
export function hedgeCost(hedge: Hedge): HedgeCost {
  const { contracts, multiplier, futuresPrice, years, initialMargin } = hedge;
  const value = futuresPrice * multiplier;
  const roundTrip = 2 * tradingCost(contracts, multiplier, hedge.feePerSide, hedge.slippagePoints);
  const carry = contracts * value * (hedge.rate - hedge.dividendYield) * years;
  const marginFinancing = Math.abs(contracts) * initialMargin * hedge.collateralSpread * years;
  const rolls = roundTrip * hedge.rollsPerYear * years;
  const total = carry + marginFinancing + roundTrip + rolls;
  return {
    carry,
    marginFinancing,
    entryAndExit: roundTrip,
    rolls,
    total,
    perYearOfNotional: perYearOf(total, Math.abs(contracts) * value, years),
  };
}

function perYearOf(total: number, notional: number, years: number): number | HedgingError {
  if (notional === 0) return new HedgingError("divisionByZero", "contracts must not be 0, got 0");
  if (years === 0) return new HedgingError("divisionByZero", "years must not be 0, got 0");
  return total / notional / years;
}
