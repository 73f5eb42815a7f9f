/**
 * Exact number of futures contracts of a cross hedge; negative is short.
 *
 * N = −h Q_A / Q_F
 * h minimum-variance hedge ratio, Q_A position and Q_F contract size, both in units or both in money.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.4.
 * @example crossHedge(0.78, 2_000_000, 42_000) // -37.142857142857146
 */
export function crossHedge(hedgeRatio: number, position: number, contractSize: number): number {
  return (-hedgeRatio * position) / contractSize;
}
