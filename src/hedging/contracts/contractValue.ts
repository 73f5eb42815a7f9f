/**
 * Value of one futures contract in the portfolio's currency.
 *
 * V_F = F m fx
 * F futures price (never the index level), m multiplier, fx portfolio currency per unit of the contract's currency.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example contractValue(8_500, 25, 1) // 212500
 */
export function contractValue(futuresPrice: number, multiplier: number, fxRate: number): number {
  return futuresPrice * multiplier * fxRate;
}
