import { HedgingError } from "../hedgingError";
import { type BlockMoments, blockMoments } from "./blockMoments";
import { varies } from "./varies";

export type Moments = Pick<BlockMoments, "observations" | "meanX" | "meanY" | "xx" | "xy" | "yy">;

/**
 * Sums of squares and products about the means.
 *
 * Squares that binary noise alone explains are 0: a spread within 8 ε of the largest value is no variation, nor one of x
 * within 8 ε of the level of the numbers from which x was computed.
 * Source: as blockMoments.
 * @throws tooFewObservations below two pairs
 * @example centredMoments([1, 2, 3], [5, 7, 9]).xy // 4
 */
export function centredMoments(x: ArrayLike<number>, y: ArrayLike<number>, levelX = 0): Moments {
  return withoutNoise(blockMoments(x, y, x.length), levelX);
}

/** The moments of all pairs, noise taken for what it is. */
export function withoutNoise(all: BlockMoments, levelX: number): Moments {
  const { observations, meanX, meanY, xx, xy, yy, lowX, highX, lowY, highY } = all;
  if (observations < 2) {
    throw new HedgingError("tooFewObservations", `observations must be two or more, got ${observations}`);
  }
  const variesX = varies(lowX, highX, levelX);
  const variesY = varies(lowY, highY, 0);
  return {
    observations,
    meanX: variesX ? meanX : lowX,
    meanY: variesY ? meanY : lowY,
    xx: variesX ? xx : 0,
    xy: variesX && variesY ? xy : 0,
    yy: variesY ? yy : 0,
  };
}
