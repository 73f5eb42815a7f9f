/** Moments of a block of pairs, as they are summed up: what noise alone explains is still in them. */
export interface BlockMoments {
  readonly observations: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sums of squares and products about the means. */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly lowX: number;
  readonly highX: number;
  readonly lowY: number;
  readonly highY: number;
}

/**
 * Moments of the first n pairs of two series, in two passes so that a large level costs no digits.
 *
 * What rounding has left of the mean, Σ (x − x̄) / n, is put right in the mean and in the squares.
 * Source: Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247, the corrected two-pass algorithm.
 * @example blockMoments([1, 2, 3], [5, 7, 9], 3).xy // 4
 */
export function blockMoments(x: ArrayLike<number>, y: ArrayLike<number>, n: number): BlockMoments {
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
  let restX = 0;
  let restY = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    restX += dx;
    restY += dy;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  restX /= n;
  restY /= n;
  return {
    observations: n,
    meanX: meanX + restX,
    meanY: meanY + restY,
    xx: xx - n * restX * restX,
    xy: xy - n * restX * restY,
    yy: yy - n * restY * restY,
    lowX,
    highX,
    lowY,
    highY,
  };
}

/** Two blocks as one. */
export function joined(one: BlockMoments, other: BlockMoments): BlockMoments {
  const observations = one.observations + other.observations;
  const share = other.observations / observations;
  const dx = other.meanX - one.meanX;
  const dy = other.meanY - one.meanY;
  const between = one.observations * share;
  return {
    observations,
    meanX: one.meanX + share * dx,
    meanY: one.meanY + share * dy,
    xx: one.xx + other.xx + between * dx * dx,
    xy: one.xy + other.xy + between * dx * dy,
    yy: one.yy + other.yy + between * dy * dy,
    lowX: Math.min(one.lowX, other.lowX),
    highX: Math.max(one.highX, other.highX),
    lowY: Math.min(one.lowY, other.lowY),
    highY: Math.max(one.highY, other.highY),
  };
}
