import { HedgingError } from "../hedgingError";
import { varies } from "./varies";

export interface Moments {
  readonly observations: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sums of squares and products about the means. */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/**
 * Sums of squares and products about the means, in two passes so that a large level costs no digits.
 *
 * Squares that binary noise alone explains are 0: a spread within 8 ε of the largest value is no variation.
 * Source: Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247.
 * @throws tooFewObservations below two pairs
 * @example centredMoments([1, 2, 3], [5, 7, 9]).xy // 4
 */
export function centredMoments(x: ArrayLike<number>, y: ArrayLike<number>): Moments {
  const n = x.length;
  if (n < 2) throw new HedgingError("tooFewObservations", `observations must be two or more, got ${n}`);
  let sumX = 0;
  let sumY = 0;
  let lowX = Infinity;
  let highX = -Infinity;
  let lowY = Infinity;
  let highY = -Infinity;
  for (let i = 0; i < n; i++) {
    const a = x[i]!;
    const b = y[i]!;
    sumX += a;
    sumY += b;
    if (a < lowX) lowX = a;
    if (a > highX) highX = a;
    if (b < lowY) lowY = b;
    if (b > highY) highY = b;
  }
  const meanX = sumX / n;
  const meanY = sumY / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const variesX = varies(lowX, highX, 0);
  const variesY = varies(lowY, highY, 0);
  return {
    observations: n,
    meanX: variesX ? meanX : lowX,
    meanY: variesY ? meanY : lowY,
    xx: variesX ? xx : 0,
    xy: variesX && variesY ? xy : 0,
    yy: variesY ? yy : 0,
  };
}
