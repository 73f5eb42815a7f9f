import { momentsOfPairs } from "../../src/cells/pairMoments";
import { series } from "../../src/cells/series";
import { blockMoments } from "../../src/hedging/statistics/blockMoments";
import { column, excelError } from "../call";
import { expectClose } from "../relative";

const moments = (y: unknown[], x: unknown[]) =>
  momentsOfPairs(series("y", column(...y)), series("x", column(...x)));

test.each([4095, 4096, 4097, 8192, 10_000])(
  "%i pairs with holes among them, in blocks as at once",
  (length) => {
    const x = Array.from({ length }, (_, i) => ((i * 7919) % 1009) / 100);
    const y = x.map((value, i) => 2 * value + ((i * 31) % 17));
    const { observations, meanX, meanY, xx, xy, yy } = blockMoments(x, y, length);
    const found = moments(
      ["Y", ...y.flatMap((value) => [value, 5]), 1],
      ["X", ...x.flatMap((value) => [value, ""]), null],
    );
    expect(found.observations).toBe(observations);
    const sums = { meanX, meanY, xx, xy, yy };
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) expectClose(found[key], sums[key], 1e-13);
  },
);

test("formatted numbers are pairs as bare ones are", () => {
  const formatted = (value: number) => ({ type: "Double", basicValue: value, numberFormat: "0.00%" });
  const bare = moments([1, 2, 4], [2, 3, 7]);
  expect(moments([formatted(1), 2, formatted(4)], [2, formatted(3), formatted(7)])).toEqual(bare);
});

test("noise in one block is no scatter of the next", () => {
  const constant = Array.from({ length: 9000 }, (_, i) => (i < 4096 ? 0.1 : 0.1 * (1 + Number.EPSILON)));
  const varying = constant.map((_, i) => i);
  expect(moments(varying, constant)).toMatchObject({ xx: 0, xy: 0 });
  expect(moments(constant, varying)).toMatchObject({ yy: 0, xy: 0 });
});

test("an error value is the result, the first series' before the second's; no pair is too few", () => {
  const [one, other] = [excelError("#REF!", "one"), excelError("#N/A", "other")];
  expect(() => moments([1, 2, one], [other, 2, 3])).toThrow("one");
  expect(() => moments([1, 2, 3], [other, 2, 3])).toThrow("other");
  expect(() => moments(["a", 1], ["b", ""])).toThrow("observations must be two or more, got 0");
});
