import { HedgingError } from "../hedgingError";
import { centredMoments } from "../statistics/centredMoments";
import { studentTQuantile } from "../statistics/studentT";
import { slopeOf } from "./olsBeta";

export interface BetaStatistics {
  readonly beta: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly tStatistic: number | HedgingError;
  readonly alpha: number;
  readonly rSquared: number | HedgingError;
  readonly residualVolatility: number;
  readonly observations: number;
}

/**
 * Regression of a portfolio on the market, with what a committee asks about it.
 *
 * p = α + β m + e; s² = Σ e² / (n − 2); SE = s / √Σ (m − m̄)²; interval β ± t_{n−2} SE; t = β / SE;
 * alpha = α × periods; R² = 1 − Σ e² / Σ (p − p̄)²; residual volatility = s √periods
 * p, m returns over the same periods, decimals; periods per year (1 leaves alpha and volatility per period).
 * Residuals that binary noise alone explains are an exact fit: standard error 0, no t statistic.
 * Source: Draper and Smith, Applied Regression Analysis, 3rd ed. (1998), sections 1.3 and 1.4.
 * @throws tooFewObservations below three pairs; noVariation where the market does not vary relative to its size
 * @example betaStatistics([0.03, -0.03, 0.05], [0.02, -0.02, 0.03], 0.95, 1).beta // 1.5714285714285714
 */
export function betaStatistics(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  confidence: number,
  periodsPerYear: number,
): BetaStatistics {
  const n = portfolio.length;
  if (n < 3) throw new HedgingError("tooFewObservations", `observations must be three or more, got ${n}`);
  const moments = centredMoments(market, portfolio);
  const { xx, yy, meanX, meanY } = moments;
  const beta = slopeOf(moments);
  const residualSquares = yy === 0 ? 0 : squaredResiduals(portfolio, market, beta, meanY, meanX);
  const residualDeviation = Math.sqrt(residualSquares / (n - 2));
  const standardError = residualDeviation / Math.sqrt(xx);
  const margin = studentTQuantile(confidence, n - 2) * standardError;
  return {
    beta,
    standardError,
    lower: beta - margin,
    upper: beta + margin,
    tStatistic: standardError === 0 ? undefinedFor("t statistic", "an exact fit") : beta / standardError,
    alpha: (meanY - beta * meanX) * periodsPerYear,
    rSquared:
      yy === 0 ? undefinedFor("R squared", "a portfolio that does not vary") : 1 - residualSquares / yy,
    residualVolatility: residualDeviation * Math.sqrt(periodsPerYear),
    observations: n,
  };
}

function squaredResiduals(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  beta: number,
  meanPortfolio: number,
  meanMarket: number,
): number {
  let squares = 0;
  let level = 0;
  for (let i = 0; i < portfolio.length; i++) {
    const residual = portfolio[i]! - meanPortfolio - beta * (market[i]! - meanMarket);
    squares += residual * residual;
    level = Math.max(level, Math.abs(portfolio[i]!), Math.abs(beta * market[i]!));
  }
  return squares <= portfolio.length * (8 * Number.EPSILON * level) ** 2 ? 0 : squares;
}

function undefinedFor(what: string, reason: string): HedgingError {
  return new HedgingError("divisionByZero", `${what} must have a scatter to measure against, got ${reason}`);
}
