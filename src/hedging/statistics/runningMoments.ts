/** Moments of the first pair, the first two, the first three … of a run of weighted pairs, one array for each. */
export interface RunningMoments {
  readonly pairs: Float64Array;
  readonly weight: Float64Array;
  readonly meanX: Float64Array;
  readonly meanY: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: Float64Array;
  readonly lowX: Float64Array;
  readonly highX: Float64Array;
}

/** Rows that are run up one after the other: which, and how they weigh. */
export interface Run {
  readonly from: number;
  readonly step: 1 | -1;
  readonly count: number;
  /** What each row leaves of the weight of those before it. */
  readonly ageing: number;
  /** The weight of each row relative to the one before it; the first has weight 1. */
  readonly fading: number;
}

export function runningMoments(length: number): RunningMoments {
  const zeros = (): Float64Array => new Float64Array(length);
  return {
    pairs: zeros(),
    weight: zeros(),
    meanX: zeros(),
    meanY: zeros(),
    xx: zeros(),
    xy: zeros(),
    yy: zeros(),
    lowX: zeros(),
    highX: zeros(),
  };
}

/**
 * Adds pair after pair, and keeps what each has made of the moments; a hole (NaN) adds nothing.
 * Source: West (1979), Communications of the ACM 22, 532–535.
 */
export function runUp(
  into: RunningMoments,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { from, step, count, ageing, fading }: Run,
): void {
  let pairs = 0;
  let weight = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  let lowX = Infinity;
  let highX = -Infinity;
  for (let i = 0, row = from, own = 1; i < count; i++, row += step, own *= fading) {
    const a = x[row]!;
    const b = y[row]!;
    weight *= ageing;
    xx *= ageing;
    xy *= ageing;
    yy *= ageing;
    if (!Number.isNaN(a) && !Number.isNaN(b)) {
      pairs++;
      weight += own;
      const share = weight === 0 ? 0 : own / weight;
      const dx = a - meanX;
      const dy = b - meanY;
      meanX += share * dx;
      meanY += share * dy;
      const rest = own * (1 - share);
      xx += rest * dx * dx;
      xy += rest * dx * dy;
      yy += rest * dy * dy;
      if (a < lowX) lowX = a;
      if (a > highX) highX = a;
    }
    into.pairs[i] = pairs;
    into.weight[i] = weight;
    into.meanX[i] = meanX;
    into.meanY[i] = meanY;
    into.xx[i] = xx;
    into.xy[i] = xy;
    into.yy[i] = yy;
    into.lowX[i] = lowX;
    into.highX[i] = highX;
  }
}
