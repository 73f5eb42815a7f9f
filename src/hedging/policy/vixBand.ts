/**
 * Lowest and highest hedge fraction of the volatility regime that an index level lies in.
 *
 * VIX < 15: 0.75 to 1; 15 to 25: 0.25 to 0.5; > 25: 0 to 0.25
 * VIX in index points. A rule of the seed document, which contradicts its own formula: see vixRatio (E21).
 * Source: seed document "Portfolio Hedging with Futures", lines 1166–1186.
 * @example vixBand(20) // [0.25, 0.5]
 */
export function vixBand(vix: number): [low: number, high: number] {
  if (vix < 15) return [0.75, 1];
  return vix <= 25 ? [0.25, 0.5] : [0, 0.25];
}
