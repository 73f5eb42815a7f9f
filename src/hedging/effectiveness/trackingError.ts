import { sampleVariance } from "../statistics/sampleVariance";

/**
 * Tracking error of a hedge: how far the portfolio and what hedges it move apart.
 *
 * TE = sample standard deviation of (portfolio − hedge) × √periods
 * Returns over the same periods, decimals, the hedge's as what it gains when the portfolio does (h R_F, not the short's
 * own sign); periods per year, 1 leaves it per period. A difference that the noise of the returns explains is none.
 * Source: Grinold and Kahn, Active Portfolio Management, 2nd ed. (2000), chapter 3; seed document "Portfolio Hedging with
 * Futures", line 484, corrected (E11).
 * @throws tooFewObservations below two pairs
 * @example trackingError([0.02, 0.01, 0.03], [0.01, 0.01, 0.01], 1) // 0.01
 */
export function trackingError(
  portfolio: ArrayLike<number>,
  hedge: ArrayLike<number>,
  periodsPerYear: number,
): number {
  const n = portfolio.length;
  const differences = new Float64Array(n);
  let level = 0;
  for (let i = 0; i < n; i++) {
    differences[i] = portfolio[i]! - hedge[i]!;
    level = Math.max(level, Math.abs(portfolio[i]!), Math.abs(hedge[i]!));
  }
  return Math.sqrt(sampleVariance(differences, level) * periodsPerYear);
}
