import { centredMoments } from "../../../src/hedging/statistics/centredMoments";
import { slidingMoments } from "../../../src/hedging/statistics/slidingMoments";
import { expectClose } from "../../relative";

const x = Array.from({ length: 37 }, (_, i) => 100 + ((i * 7919) % 101) / 7);
const y = x.map((v, i) => 0.5 * v + ((i * 31) % 13));

test.each([2, 3, 7, 36, 37])("windows of %d rows have the moments of their own rows", (window) => {
  let row = window - 1;
  slidingMoments(x, y, window, 1, ({ pairs, meanX, xx, xy, yy, lowX, highX }, at) => {
    const own = x.slice(row - window + 1, row + 1);
    const fresh = centredMoments(own, y.slice(row - window + 1, row + 1));
    expect(pairs[at]).toBe(window);
    expectClose(meanX[at], fresh.meanX);
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
