import { HedgingError } from "../hedgingError";
import { centredMoments, type Moments } from "../statistics/centredMoments";
import { slopeOf } from "./olsBeta";
import { returnLevel } from "./returnLevel";

export interface BetaWithError {
  readonly beta: number;
  readonly standardError: number;
  readonly residualSquares: number;
  readonly moments: Moments;
}

/**
 * Beta by ordinary least squares with its standard error.
 *
 * SE = √(Σ e² / (n − 2) / Σ (m − m̄)²), e = p − p̄ − β (m − m̄)
 * p, m returns over the same periods, decimals. Residuals that binary noise alone explains count as an exact fit.
 * Source: Draper and Smith, Applied Regression Analysis, 3rd ed. (1998), section 1.4.
 * @throws tooFewObservations below three pairs; noVariation where the market does not vary relative to its size
 * @example betaWithError([1, 2, 4], [1, 2, 3]).standardError // 0.28867513459481287
 */
export function betaWithError(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  marketName?: string,
): BetaWithError {
  const n = portfolio.length;
  if (n < 3) throw new HedgingError("tooFewObservations", `observations must be three or more, got ${n}`);
  // A series with a name of its own is one of changes, in any unit.
  const moments = centredMoments(market, portfolio, marketName === undefined ? returnLevel : 0);
  const beta = slopeOf(moments, marketName);
  const { meanX, meanY, xx } = moments;
  let squares = 0;
  let level = 0;
  for (let i = 0; i < n; i++) {
    const residual = portfolio[i]! - meanY - beta * (market[i]! - meanX);
    squares += residual * residual;
    level = Math.max(level, Math.abs(portfolio[i]!), Math.abs(beta * market[i]!));
  }
  const exact = squares <= n * (8 * Number.EPSILON * level) ** 2;
  const residualSquares = exact ? 0 : squares;
  return { beta, standardError: Math.sqrt(residualSquares / (n - 2) / xx), residualSquares, moments };
}
