import { blockMoments, joined } from "../../../src/hedging/statistics/blockMoments";
import { expectClose } from "../../relative";

test("three pairs by hand", () => {
  expect(blockMoments(Object.freeze([1, 2, 3]), Object.freeze([5, 7, 9]), 3)).toEqual({
    observations: 3,
    meanX: 2,
    meanY: 7,
    xx: 2,
    xy: 4,
    yy: 8,
    lowX: 1,
    highX: 3,
    lowY: 5,
    highY: 9,
  });
});

test("two blocks together are all of their pairs", () => {
  const x = [1, 2, 3, 40, 5, 6, -7];
  const y = [5, 7, 9, 1, 1, 8, 80];
  const all = blockMoments(x, y, 7);
  for (const cut of [1, 3, 6]) {
    const both = joined(blockMoments(x, y, cut), blockMoments(x.slice(cut), y.slice(cut), 7 - cut));
    for (const key of Object.keys(all) as (keyof typeof all)[]) expectClose(both[key], all[key], 1e-14);
  }
});

test("ten million and a tenth: what rounding leaves of the mean is put right", () => {
  // NIST StRD, NumAcc4: 1001 values about 10000000.2, whose squares about the mean sum to 10 in decimals.
  const values = [10000000.2, ...Array.from({ length: 500 }, () => [10000000.1, 10000000.3]).flat()];
  const low = 10000000.2 - 10000000.1;
  const high = 10000000.3 - 10000000.2;
  // Differences of such near doubles are exact, and so is the scatter about the middle value, but for its last digit.
  const exact = 500 * (low * low + high * high) - (500 * (high - low)) ** 2 / 1001;
  const { meanX, meanY, xx, xy, yy } = blockMoments(values, values, 1001);
  expect([meanX, meanY]).toEqual([10000000.2, 10000000.2]);
  for (const squares of [xx, xy, yy]) expectClose(squares, exact, 1e-14);
});
