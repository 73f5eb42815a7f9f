import { returnLevel } from "../hedging/beta/returnLevel";
import { type BlockMoments, blockMoments, joined } from "../hedging/statistics/blockMoments";
import { type Moments, withoutNoise } from "../hedging/statistics/centredMoments";
import { CellError, plain } from "./cell";
import { cellOf, refuseDifferentLengths, type Series } from "./series";

/** Pairs that are copied at a time: few enough to stay near the processor, so that a long series is fetched once. */
const blockLength = 4096;

/** Moments of the whole pairs of two series, y and x, read where they lie; an error value in either is the result. */
export function momentsOfPairs(one: Series, other: Series): Moments {
  refuseDifferentLengths(one, other);
  const length = Math.min(one.length, blockLength);
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  const errors: { one?: CellError; other?: CellError } = {};
  let all: BlockMoments | undefined;
  let filled = 0;
  for (let i = 0; i < one.length; i++) {
    let a = cellOf(one, i);
    let b = cellOf(other, i);
    if (typeof a !== "number" || typeof b !== "number") {
      a = plain(a);
      b = plain(b);
      if (a instanceof CellError) errors.one ??= a;
      if (b instanceof CellError) errors.other ??= b;
      if (typeof a !== "number" || typeof b !== "number") continue;
    }
    first[filled] = a;
    second[filled++] = b;
    if (filled < length) continue;
    all = withBlock(all, blockMoments(second, first, filled));
    filled = 0;
  }
  const error = errors.one ?? errors.other;
  if (error) throw error;
  if (filled > 0 || !all) all = withBlock(all, blockMoments(second, first, filled));
  return withoutNoise(all, returnLevel);
}

function withBlock(all: BlockMoments | undefined, block: BlockMoments): BlockMoments {
  return all ? joined(all, block) : block;
}
