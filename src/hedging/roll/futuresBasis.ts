/**
 * Basis of a future: what it stands above the index it is written on.
 *
 * basis = F − S
 * Positive where the future is dearer than spot; it goes to 0 at expiry. Hull defines it as S − F and notes that for
 * financial assets F − S is the usual way round.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.3.
 * @example futuresBasis(4_540.5, 4_500) // 40.5
 */
export function futuresBasis(futuresPrice: number, spot: number): number {
  return futuresPrice - spot;
}
