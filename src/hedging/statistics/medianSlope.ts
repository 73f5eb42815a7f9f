import { HedgingError } from "../hedgingError";

/**
 * Median slope between every two points, without listing the slopes: those below a slope are counted by a merge sort
 * (as inversions of y − slope × x in the order of x), and the median is found by halving.
 *
 * x, y points; slopes between equal x do not count; with an even number, the mean of the middle two.
 * Source: Cole, Salowe, Steiger and Szemerédi (1989), SIAM Journal on Computing 18, 792–810, for the counting.
 * @throws noVariation where x does not vary; overflow where a slope is beyond double precision
 * @example medianSlope([1, 2, 3], [1, 3, 4]) // 1.5
 */
export function medianSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [awayX, awayY] = [fromMiddle(x), fromMiddle(y)];
  // Sorted only now, for rounding may have made one of two x.
  const order = Uint32Array.from({ length: x.length }, (_, i) => i).sort(
    (i, j) => awayX[i]! - awayX[j]! || awayY[i]! - awayY[j]!,
  );
  const sortedX = Float64Array.from(order, (i) => awayX[i]!);
  const sortedY = Float64Array.from(order, (i) => awayY[i]!);
  const total = distinctPairs(sortedX);
  if (total === 0) throw new HedgingError("noVariation", `market_returns must vary, got ${x[0]} throughout`);
  const lower = slopeAtRank(sortedX, sortedY, Math.ceil(total / 2));
  return total % 2 === 1 ? lower : (lower + slopeAtRank(sortedX, sortedY, total / 2 + 1)) / 2;
}

/** Distances from the middle value, so that the level of the points costs no digits in y − slope × x. */
function fromMiddle(values: ArrayLike<number>): Float64Array {
  const middle = Float64Array.from(values).sort()[values.length >> 1]!;
  return Float64Array.from(values, (value) => value - middle);
}

/** The rank-th smallest slope, to the last digits: halving between a slope with fewer below it and one with enough. */
function slopeAtRank(x: Float64Array, y: Float64Array, rank: number): number {
  let [low, high] = [-1, 1];
  while (slopesBelow(x, y, low) >= rank) low = within(low * 4);
  while (slopesBelow(x, y, high) < rank) high = within(high * 4);
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (slopesBelow(x, y, middle) >= rank) high = middle;
    else low = middle;
  }
}

function within(slope: number): number {
  if (Number.isFinite(slope)) return slope;
  throw new HedgingError("overflow", "slopes must be within double precision, got an overflow");
}

/** Pairs whose slope is below the given one: y_j − slope x_j < y_i − slope x_i; points of one x rise, so never count. */
function slopesBelow(x: Float64Array, y: Float64Array, slope: number): number {
  const heights = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) heights[i] = y[i]! - slope * x[i]!;
  return inversions(heights, new Float64Array(x.length), 0, x.length);
}

/** Pairs i < j with values[j] < values[i], counted while sorting. */
function inversions(values: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >> 1;
  let count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
  let left = from;
  let right = middle;
  for (let i = from; i < to; i++) {
    if (left < middle && (right >= to || values[left]! <= values[right]!)) {
      spare[i] = values[left++]!;
    } else {
      count += middle - left;
      spare[i] = values[right++]!;
    }
  }
  values.set(spare.subarray(from, to), from);
  return count;
}

function distinctPairs(sorted: Float64Array): number {
  let total = (sorted.length * (sorted.length - 1)) / 2;
  for (let i = 0, start = 0; i < sorted.length; i++) {
    if (sorted[i] !== sorted[start]) start = i;
    total -= i - start;
  }
  return total;
}
