import { HedgingError } from "../hedgingError";
import type { RunningMoments } from "../statistics/runningMoments";
import { slidingMoments } from "../statistics/slidingMoments";
import { varies } from "../statistics/varies";
import type { BetaMethod } from "./betaMethod";
import { blumeBeta } from "./blumeBeta";
import { returnLevel } from "./returnLevel";
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

export interface RollingBetas {
  readonly betas: Float64Array;
  /** Windows without a beta, by number from 0, and why. */
  readonly failures: ReadonlyMap<number, HedgingError>;
}

/**
 * Beta of every full window of rows, first to last.
 *
 * p, m returns row by row with NaN for a hole, which keeps its place; window in rows, two or more.
 * @example rollingBeta([0, 0.03, -0.03, 0.05], [0, 0.02, -0.02, 0.03], 3, { name: "ols" }).betas[1] // 1.5714285714285714
 */
export function rollingBeta(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  window: number,
  method: SlidingMethod,
): RollingBetas {
  const betas = new Float64Array(Math.max(0, market.length - window + 1));
  const failures = new Map<number, HedgingError>();
  const fewest = method.name === "vasicek" ? 3 : 2;
  const decay = method.name === "ewma" ? method.decay : 1;
  let next = 0;
  slidingMoments(sideOf(market, method), portfolio, window, decay, (moments, at) => {
    if (moments.pairs[at]! < fewest) failures.set(next, tooFew);
    else if (!varies(moments.lowX[at]!, moments.highX[at]!, returnLevel) || moments.xx[at] === 0)
      failures.set(next, constant);
    else betas[next] = betaFrom(moments, at, method);
    next++;
  });
  return { betas, failures };
}

/** The market's returns, with holes for those on the other side of 0 where one side alone is asked for. */
function sideOf(market: ArrayLike<number>, { name }: SlidingMethod): ArrayLike<number> {
  if (name !== "upside" && name !== "downside") return market;
  return Float64Array.from(market, (m) => ((name === "upside" ? m > 0 : m < 0) ? m : NaN));
}

function betaFrom({ pairs, xx, xy, yy }: RunningMoments, at: number, method: SlidingMethod): number {
  const beta = xy[at]! / xx[at]!;
  if (method.name === "blume") return blumeBeta(beta);
  if (method.name !== "vasicek") return beta;
  // What is left of yy within rounding is an exact fit.
  const rest = yy[at]! - beta * xy[at]!;
  const residualSquares = rest <= pairs[at]! * Number.EPSILON * yy[at]! ? 0 : rest;
  const standardError = Math.sqrt(residualSquares / (pairs[at]! - 2) / xx[at]!);
  return vasicekBeta(beta, standardError, method.priorMean, method.priorVariance);
}
