import { type Accumulator, accumulator, add, age, combine } from "./accumulator";

/**
 * Moments of the pairs in a window that slides over two series, in time that does not grow with the window.
 *
 * The rows are cut into blocks as long as the window. A window is the end of one block and the beginning of the next:
 * the ends are summed up once, backward, the beginnings as the window slides, and the two are combined. Nothing is
 * ever taken away again, so no error builds up.
 * x, y series with NaN for a hole, which keeps its place; window in rows; decay is the weight of a row relative to
 * the one after it (1 for equal weights). `visit` gets the moments of every full window in turn, in an object that is used again.
 * Source: Tangwongsan, Hirzel and Schneider (2017), DEBS '17, 66–77 (two stacks), with the updating of Chan et al. (1983).
 */
export function slidingMoments(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  window: number,
  decay: number,
  visit: (moments: Accumulator) => void,
): void {
  const rows = x.length;
  if (window > rows) return;
  const ends = Array.from({ length: window }, accumulator);
  const joined = accumulator();
  for (let start = 0; start < rows; start += window) {
    const beginning = accumulator();
    for (let row = start; row < Math.min(start + window, rows); row++) {
      age(beginning, decay);
      add(beginning, x[row]!, y[row]!, 1);
      const fromBlockBefore = window - 1 - (row - start);
      if (row < window - 1) continue;
      if (fromBlockBefore === 0) visit(beginning);
      else {
        combine(ends[window - fromBlockBefore]!, decay ** (row - start + 1), beginning, joined);
        visit(joined);
      }
    }
    sumEnds(ends, x, y, start, Math.min(start + window, rows), decay);
  }
}

/** ends[k] becomes the sum of a block's rows from its k-th on, weighted as seen from the block's last row. */
function sumEnds(
  ends: readonly Accumulator[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  start: number,
  stop: number,
  decay: number,
): void {
  const running = accumulator();
  for (let row = stop - 1, weight = 1; row >= start; row--, weight *= decay) {
    add(running, x[row]!, y[row]!, weight);
    Object.assign(ends[row - start]!, running);
  }
}
