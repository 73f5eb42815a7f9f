import { HedgingError } from "../hedgingError";
import { medianOf } from "../statistics/medianOf";
import { medianSlope } from "../statistics/medianSlope";

/** Up to here every slope is listed; beyond, slopes are counted, which takes n log n steps instead of n². */
const listed = 1000;

/**
 * Beta that outliers cannot move: the median of the slopes between every two pairs of returns.
 *
 * β = median (p_j − p_i) / (m_j − m_i) over i < j with m_i ≠ m_j; with an even number, the mean of the middle two
 * p, m returns over the same periods, decimals.
 * Source: Sen (1968), Journal of the American Statistical Association 63, 1379–1389.
 * @throws tooFewObservations below two pairs; noVariation where the market does not vary
 * @example theilSenBeta([1, 3, 2, 8], [1, 2, 3, 4]) // 2.166666666666667
 */
export function theilSenBeta(portfolio: ArrayLike<number>, market: ArrayLike<number>): number {
  const n = portfolio.length;
  if (n < 2) throw new HedgingError("tooFewObservations", `observations must be two or more, got ${n}`);
  return n <= listed ? medianOfSlopes(portfolio, market) : medianSlope(market, portfolio);
}

function medianOfSlopes(y: ArrayLike<number>, x: ArrayLike<number>): number {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      if (x[i] !== x[j]) slopes[count++] = (y[j]! - y[i]!) / (x[j]! - x[i]!);
    }
  }
  if (count === 0) throw new HedgingError("noVariation", `market_returns must vary, got ${x[0]} throughout`);
  return medianOf(slopes.subarray(0, count));
}
