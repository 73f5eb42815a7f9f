/**
 * Futures price at which neither side of a cash-and-carry trade earns anything.
 *
 * F = S e^((r − q) T)
 * S spot index, r interest rate and q dividend yield a year, continuously compounded, T years to expiry. An index that
 * reinvests its dividends (DAX, Ibovespa) has q = 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 5.9, equation 5.8.
 * @example fairValue(4_500, 0.05, 0.05, 0.25) // 4500
 */
export function fairValue(spot: number, rate: number, dividendYield: number, years: number): number {
  return spot * Math.exp((rate - dividendYield) * years);
}
