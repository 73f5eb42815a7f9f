import { centredMoments } from "../../../src/hedging/statistics/centredMoments";
import { slidingMoments } from "../../../src/hedging/statistics/slidingMoments";
import { expectClose } from "../../relative";

const x = Array.from({ length: 37 }, (_, i) => 100 + ((i * 7919) % 101) / 7);
const y = x.map((v, i) => 0.5 * v + ((i * 31) % 13));

test.each([2, 3, 7, 36, 37])("windows of %d rows have the moments of their own rows", (window) => {
  let row = window - 1;
  slidingMoments(x, y, window, 1, ({ pairs, meanX, meanY, xx, xy, yy, lowX, highX }, at) => {
    const own = x.slice(row - window + 1, row + 1);
    const fresh = centredMoments(own, y.slice(row - window + 1, row + 1));
    expect(pairs[at]).toBe(window);
    expectClose(meanX[at], fresh.meanX);
    expectClose(meanY[at], fresh.meanY);
    expectClose(xx[at], fresh.xx, 1e-11);
    expectClose(xy[at], fresh.xy, 1e-10);
    expectClose(yy[at], fresh.yy, 1e-11);
    expect([lowX[at], highX[at]]).toEqual([Math.min(...own), Math.max(...own)]);
    row++;
  });
  expect(row).toBe(x.length);
});

test("with decay a row counts less the older it is", () => {
  const found: number[] = [];
  slidingMoments([1, 2, 4], [0, 0, 0], 2, 0.5, ({ weight, meanX }, at) =>
    found.push(weight[at]!, meanX[at]!),
  );
  [1.5, (0.5 + 2) / 1.5, 1.5, (1 + 4) / 1.5].forEach((expected, i) => expectClose(found[i], expected));
});

test.each([2, 3, 7, 36])(
  "windows of %d rows with decay and holes have the sums of their definition",
  (window) => {
    const decay = 0.9;
    const holed = y.map((v, i) => (i % 5 === 3 || (i > 12 && i < 19) ? NaN : v));
    let row = window - 1;
    slidingMoments(x, holed, window, decay, (moments, at) => {
      const last = row++;
      const own = Array.from({ length: window }, (_, age) => last - age).filter(
        (i) => !Number.isNaN(holed[i]),
      );
      const total = (term: (i: number) => number): number =>
        own.reduce((sum, i) => sum + decay ** (last - i) * term(i), 0);
      const weight = total(() => 1);
      expect(moments.pairs[at]).toBe(own.length);
      expectClose(moments.weight[at], weight);
      if (own.length === 0) return;
      const meanX = total((i) => x[i]!) / weight;
      const meanY = total((i) => holed[i]!) / weight;
      expectClose(moments.meanX[at], meanX);
      expectClose(moments.meanY[at], meanY);
      const sums = {
        xx: total((i) => (x[i]! - meanX) ** 2),
        xy: total((i) => (x[i]! - meanX) * (holed[i]! - meanY)),
        yy: total((i) => (holed[i]! - meanY) ** 2),
      };
      for (const key of ["xx", "xy", "yy"] as const) {
        expect(Math.abs(moments[key][at]! - sums[key])).toBeLessThan(1e-11);
      }
    });
    expect(row).toBe(x.length);
  },
);

test("a window longer than the series is none, however long", () => {
  const visit = jest.fn();
  slidingMoments([1, 2, 3], [1, 2, 3], 4, 1, visit);
  slidingMoments([1, 2, 3], [1, 2, 3], Number.MAX_SAFE_INTEGER, 1, visit);
  expect(visit).not.toHaveBeenCalled();
});
