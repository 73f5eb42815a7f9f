import { type RunningMoments, runningMoments, runUp } from "./runningMoments";

/**
 * Moments of the pairs in a window that slides over two series, in time that does not grow with the window.
 *
 * The rows are cut into blocks as long as the window. A window is the end of one block and the beginning of the next:
 * each block is run up once from its last row backward and once from its first row forward, and what the two have at a
 * window's edges is combined. Nothing is ever taken away again, so no error builds up.
 * x, y series with NaN for a hole, which keeps its place; window in rows; decay is the weight of a row relative to
 * the one after it (1 for equal weights). `visit` gets the moments of every full window in turn and their place among the arrays, which are
 * used again.
 * Source: Tangwongsan, Hirzel and Schneider (2017), DEBS '17, 66–77 (two stacks), with the updating of Chan et al. (1983).
 */
export function slidingMoments(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  window: number,
  decay: number,
  visit: (moments: RunningMoments, at: number) => void,
): void {
  const rows = x.length;
  if (window > rows) return;
  const ends = runningMoments(window);
  const beginnings = runningMoments(window);
  for (let start = 0; start < rows; start += window) {
    const count = Math.min(window, rows - start);
    runUp(beginnings, x, y, { from: start, step: 1, count, ageing: decay, fading: 1 });
    if (start > 0) {
      // The window that ends i rows into this block begins as many rows before it as are left.
      const across = Math.min(count, window - 1);
      join(ends, beginnings, across, decay);
      for (let i = 1; i <= across; i++) visit(ends, window - 1 - i);
    }
    if (count < window) return;
    visit(beginnings, window - 1);
    runUp(ends, x, y, { from: start + window - 1, step: -1, count, ageing: 1, fading: decay });
  }
}

/** Puts the beginning of i rows to the end that makes a window with it, for i up to a count, in the place of the end. */
function join(ends: RunningMoments, beginnings: RunningMoments, count: number, decay: number): void {
  const { pairs, weight, meanX, meanY, xx, xy, yy, lowX, highX } = ends;
  const last = pairs.length - 1;
  for (let i = 1, scale = decay; i <= count; i++, scale *= decay) {
    const at = last - i;
    const from = i - 1;
    const before = weight[at]! * scale;
    const after = beginnings.weight[from]!;
    const share = before + after === 0 ? 0 : after / (before + after);
    const dx = beginnings.meanX[from]! - meanX[at]!;
    const dy = beginnings.meanY[from]! - meanY[at]!;
    // Nothing where a half is empty: it has no weight.
    const between = before * share;
    pairs[at]! += beginnings.pairs[from]!;
    weight[at] = before + after;
    meanX[at]! += share * dx;
    meanY[at]! += share * dy;
    xx[at] = xx[at]! * scale + beginnings.xx[from]! + between * dx * dx;
    xy[at] = xy[at]! * scale + beginnings.xy[from]! + between * dx * dy;
    yy[at] = yy[at]! * scale + beginnings.yy[from]! + between * dy * dy;
    lowX[at] = Math.min(lowX[at]!, beginnings.lowX[from]!);
    highX[at] = Math.max(highX[at]!, beginnings.highX[from]!);
  }
}
