import { HedgingError } from "../hedgingError";
import type { BetaMethod } from "./betaMethod";
import { centredMoments } from "../statistics/centredMoments";
import { slopeOf } from "./olsBeta";
import { returnLevel } from "./returnLevel";

/** Below that a beta has no standard error, so none to adjust. */
const fewestPairs = 3;

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
  const betas: number[] = [];
  for (const [portfolio, market] of pairs) {
    if (portfolio.length < fewestPairs) continue;
    const moments = centredMoments(market, portfolio, returnLevel);
    if (moments.xx > 0) betas.push(slopeOf(moments));
  }
  if (betas.length < 3) {
    const requirement = "must have three columns with a beta for a prior";
    throw new HedgingError("tooFewObservations", `portfolio_returns ${requirement}, got ${betas.length}`);
  }
  const mean = betas.reduce((sum, beta) => sum + beta, 0) / betas.length;
  const squares = betas.reduce((sum, beta) => sum + (beta - mean) ** 2, 0);
  return { name: "vasicek", priorMean: mean, priorVariance: squares / (betas.length - 1) };
}
