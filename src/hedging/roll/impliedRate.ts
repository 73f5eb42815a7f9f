import { HedgingError } from "../hedgingError";

/**
 * Interest rate at which a futures price is the fair one, continuously compounded.
 *
 * r = ln(F / S) / T + q
 * F futures price, S spot index, q dividend yield a year, T years to expiry. Written from the difference of the prices,
 * so that a small basis keeps its digits.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 5.9, equation 5.8 solved for r.
 * @throws divisionByZero where no time is left
 * @example impliedRate(4_500, 4_500, 0.014, 0.25) // 0.014
 */
export function impliedRate(
  futuresPrice: number,
  spot: number,
  dividendYield: number,
  years: number,
): number {
  if (years === 0) throw new HedgingError("divisionByZero", "years must not be 0 for an implied rate, got 0");
  return Math.log1p((futuresPrice - spot) / spot) / years + dividendYield;
}
