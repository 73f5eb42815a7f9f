import { HedgingError } from "../hedgingError";
import { sampleVariance } from "../statistics/sampleVariance";

/**
 * Effectiveness of a hedge: the share of variance that it removes.
 *
 * effectiveness = 1 − Var(hedged) / Var(unhedged)
 * Returns or changes of the unhedged and the hedged position over the same periods; 1 is a perfect hedge, below 0 it
 * adds risk. Not the same as the share of a loss that was made good (E12). Values whose noise is that of a level, such
 * as 1 for returns computed from values, take it as the third argument.
 * Source: Ederington, Journal of Finance 34 (1979), 157–170.
 * @throws tooFewObservations below two pairs; an unhedged position that does not vary gives a noVariation as its result
 * @example varianceReduction([0.02, -0.04, 0.02], [0.01, -0.02, 0.01], 0) // 0.75
 */
export function varianceReduction(
  unhedged: ArrayLike<number>,
  hedged: ArrayLike<number>,
  level: number,
): number | HedgingError {
  const before = sampleVariance(unhedged, level);
  const after = sampleVariance(hedged, level);
  if (before === 0) {
    return new HedgingError("noVariation", `the unhedged position must vary, got ${unhedged[0]} throughout`);
  }
  return 1 - after / before;
}
