import { HedgingError } from "../hedgingError";
import type { Accumulator } from "../statistics/accumulator";
import { slidingMoments } from "../statistics/slidingMoments";
import { varies } from "../statistics/varies";
import type { BetaMethod } from "./betaMethod";
import { blumeBeta } from "./blumeBeta";
import { vasicekBeta } from "./vasicekBeta";

/** Methods whose beta follows from moments, so that a window slides in time that does not grow with it. */
export type SlidingMethod = Exclude<BetaMethod, { readonly name: "dimson" | "theilsen" }>;

const tooFew = new HedgingError(
  "tooFewObservations",
  "observations in the window must be enough, got too few",
);
const constant = new HedgingError(
  "noVariation",
  "market_returns must vary within the window, got one value throughout",
);

/**
 * Beta of every full window of rows, first to last; a window without a beta has its error.
 *
 * p, m returns row by row with NaN for a hole, which keeps its place; window in rows, two or more.
 * @example rollingBeta([0, 0.03, -0.03, 0.05], [0, 0.02, -0.02, 0.03], 3, { name: "ols" })[1] // 1.5714285714285714
 */
export function rollingBeta(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  window: number,
  method: SlidingMethod,
): (number | HedgingError)[] {
  const betas: (number | HedgingError)[] = [];
  const decay = method.name === "ewma" ? method.decay : 1;
  slidingMoments(sideOf(market, method), portfolio, window, decay, (moments) =>
    betas.push(betaFrom(moments, method)),
  );
  return betas;
}

/** The market's returns, with holes for those on the other side of 0 where one side alone is asked for. */
function sideOf(market: ArrayLike<number>, { name }: SlidingMethod): ArrayLike<number> {
  if (name !== "upside" && name !== "downside") return market;
  return Float64Array.from(market, (m) => ((name === "upside" ? m > 0 : m < 0) ? m : NaN));
}

function betaFrom(moments: Accumulator, method: SlidingMethod): number | HedgingError {
  const { pairs, xx, xy, yy, lowX, highX } = moments;
  if (pairs < (method.name === "vasicek" ? 3 : 2)) return tooFew;
  if (!varies(lowX, highX, 0) || xx === 0) return constant;
  const beta = xy / xx;
  if (method.name === "blume") return blumeBeta(beta);
  if (method.name !== "vasicek") return beta;
  // What is left of yy within rounding is an exact fit.
  const rest = yy - beta * xy;
  const residualSquares = rest <= pairs * Number.EPSILON * yy ? 0 : rest;
  const standardError = Math.sqrt(residualSquares / (pairs - 2) / xx);
  return vasicekBeta(beta, standardError, method.priorMean, method.priorVariance);
}
