import { callPrice } from "./callPrice";
import { marginCall } from "./marginCall";
import { touchProbability } from "./touchProbability";

/** Trading days in a year. */
const tradingDays = 252;

/**
 * Probability that a futures position is called for margin within a number of trading days.
 *
 * P(the call price is touched within days / 252 years), lognormal price with drift μ and volatility σ a year
 * N contracts (negative is short), m multiplier, price now and at entry, balance posted, M_m maintenance margin per
 * contract. 1 where the balance calls for money already, as marginCall has it; 0 where no price above 0 calls, and without contracts,
 * days or volatility.
 * Source: as callPrice and touchProbability.
 * @example callOdds(-2, 50, 4_500, 0.2, 0, 24_000, 9_600, 0) // 0
 */
export function callOdds(
  contracts: number,
  multiplier: number,
  price: number,
  volatility: number,
  days: number,
  balance: number,
  maintenanceMargin: number,
  drift: number,
): number {
  if (contracts === 0) return 0;
  if (marginCall(contracts, balance, 0, maintenanceMargin, maintenanceMargin) > 0) return 1;
  const level = callPrice(contracts, multiplier, price, balance, maintenanceMargin);
  if (level <= 0 || days === 0 || volatility === 0) return 0;
  return touchProbability(price, level, drift, volatility, days / tradingDays);
}
