import { HedgingError } from "../hedgingError";
import type { BetaMethod } from "./betaMethod";
import { olsBeta } from "./olsBeta";

/**
 * Prior for Vasicek's adjustment from the portfolios themselves: mean and sample variance (n − 1) of their betas.
 *
 * Portfolios without a beta (too few observations, a market that does not vary beside them) are not counted.
 * Source: Vasicek (1973), Journal of Finance 28, 1233–1239, section 3.
 * @throws tooFewObservations where fewer than three portfolios have a beta
 */
export function vasicekPrior(
  pairs: readonly (readonly [portfolio: ArrayLike<number>, market: ArrayLike<number>])[],
): BetaMethod {
  const betas = pairs.filter(hasBeta).map(([portfolio, market]) => olsBeta(portfolio, market));
  if (betas.length < 3) {
    const requirement = "must have three columns with a beta for a prior";
    throw new HedgingError("tooFewObservations", `portfolio_returns ${requirement}, got ${betas.length}`);
  }
  const mean = betas.reduce((sum, beta) => sum + beta, 0) / betas.length;
  const squares = betas.reduce((sum, beta) => sum + (beta - mean) ** 2, 0);
  return { name: "vasicek", priorMean: mean, priorVariance: squares / (betas.length - 1) };
}

function hasBeta([portfolio, market]: readonly [ArrayLike<number>, ArrayLike<number>]): boolean {
  if (portfolio.length < 3) return false;
  const first = market[0]!;
  return Array.prototype.some.call(market, (m: number) => m !== first);
}
