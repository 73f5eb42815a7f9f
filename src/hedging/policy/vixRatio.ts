/**
 * Hedge fraction that falls in a straight line as the volatility index rises.
 *
 * h = max(0, 1 − VIX / zero)
 * VIX in index points, zero > 0 the level at which nothing is hedged. A rule of the seed document, which drops the hedge
 * as a crash unfolds (E21).
 * Source: seed document "Portfolio Hedging with Futures", lines 1188–1199.
 * @example vixRatio(20, 40) // 0.5
 */
export function vixRatio(vix: number, zeroAt: number): number {
  return Math.max(0, 1 - vix / zeroAt);
}
