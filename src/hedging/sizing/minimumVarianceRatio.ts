import { slopeOf } from "../beta/olsBeta";
import { centredMoments } from "../statistics/centredMoments";

/**
 * Hedge ratio that leaves the least variance: units of futures to sell per unit of position.
 *
 * h = Cov(s, f) / Var(f)
 * s, f changes of position and futures price over the same periods, in money or as returns.
 * Source: Ederington (1979), Journal of Finance 34, 157–170; Hull, 11th ed. (2022), section 3.4.
 * @throws tooFewObservations below two pairs; noVariation where f does not vary relative to its size
 * @example minimumVarianceRatio([0.03, -0.03, 0.05], [0.02, -0.02, 0.03]) // 1.5714285714285714
 */
export function minimumVarianceRatio(position: ArrayLike<number>, futures: ArrayLike<number>): number {
  return slopeOf(centredMoments(futures, position), "futures_changes");
}
