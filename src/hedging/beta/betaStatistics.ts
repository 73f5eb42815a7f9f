import { HedgingError } from "../hedgingError";
import { studentTQuantile } from "../statistics/studentT";
import { betaWithError } from "./betaWithError";

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
  marketName?: string,
): BetaStatistics {
  const { beta, standardError, residualSquares, moments } = betaWithError(portfolio, market, marketName);
  const { observations, meanX, meanY, yy } = moments;
  const margin = studentTQuantile(confidence, observations - 2) * standardError;
  return {
    beta,
    standardError,
    lower: beta - margin,
    upper: beta + margin,
    tStatistic: standardError === 0 ? undefinedFor("t statistic", "an exact fit") : beta / standardError,
    alpha: (meanY - beta * meanX) * periodsPerYear,
    rSquared:
      yy === 0 ? undefinedFor("R squared", "a portfolio that does not vary") : 1 - residualSquares / yy,
    residualVolatility: Math.sqrt(residualSquares / (observations - 2)) * Math.sqrt(periodsPerYear),
    observations,
  };
}

function undefinedFor(what: string, reason: string): HedgingError {
  return new HedgingError("divisionByZero", `${what} must have a scatter to measure against, got ${reason}`);
}
