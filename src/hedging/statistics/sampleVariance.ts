import { HedgingError } from "../hedgingError";
import { varies } from "./varies";

/**
 * Sample variance, in two passes about the mean so that a large level costs no digits.
 *
 * s² = (Σ (x − x̄)² − (Σ (x − x̄))² / n) / (n − 1), the second sum being what rounding has left of the mean
 * A spread that binary noise alone explains, within 8 ε of the largest value or of the level from which the values were
 * computed, is no variance.
 * Source: Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247.
 * @throws tooFewObservations below two values
 * @example sampleVariance([1, 2, 4, 5], 0) // 3.3333333333333335
 */
export function sampleVariance(values: ArrayLike<number>, level: number): number {
  const n = values.length;
  if (n < 2) throw new HedgingError("tooFewObservations", `observations must be two or more, got ${n}`);
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!varies(low, high, level)) return 0;
  const mean = sum / n;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const distance = values[i]! - mean;
    squares += distance * distance;
    rest += distance;
  }
  return (squares - (rest * rest) / n) / (n - 1);
}
