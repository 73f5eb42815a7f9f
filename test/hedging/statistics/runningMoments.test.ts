import { type Run, runningMoments, runUp } from "../../../src/hedging/statistics/runningMoments";
import { expectClose } from "../../relative";

const x = [1, NaN, 2, 3];
const y = [5, 1, 7, 9];
const of = (run: Partial<Run>) => {
  const moments = runningMoments(4);
  runUp(moments, x, y, { from: 0, step: 1, count: 4, ageing: 1, fading: 1, ...run });
  return moments;
};

test("each row adds to the sums about the mean, a hole adds nothing and keeps its place", () => {
  const { pairs, meanX, xx, xy, yy, lowX, highX } = of({});
  expect([...pairs]).toEqual([1, 1, 2, 3]);
  [1, 1, 1.5, 2].forEach((mean, i) => expectClose(meanX[i], mean));
  [0, 0, 0.5, 2].forEach((squares, i) => expectClose(xx[i], squares));
  [0, 0, 1, 4].forEach((products, i) => expectClose(xy[i], products));
  [0, 0, 2, 8].forEach((squares, i) => expectClose(yy[i], squares));
  expect([lowX[3], highX[3]]).toEqual([1, 3]);
});

test("rows that age weigh less with each row after them, rows that fade with each before; a hole ages too", () => {
  const aged = of({ ageing: 0.5 });
  expect([...aged.weight]).toEqual([1, 0.5, 1.25, 1.625]);
  const faded = of({ from: 3, step: -1, fading: 0.5 });
  expect([...faded.weight]).toEqual([1, 1.5, 1.5, 1.625]);
  for (const sum of ["meanX", "meanY", "xx", "xy", "yy"] as const) expectClose(faded[sum][3], aged[sum][3]!);
});

test("rows after the last that is asked for stay as they were", () => {
  const moments = runningMoments(4);
  runUp(moments, x, y, { from: 0, step: 1, count: 3, ageing: 1, fading: 1 });
  for (const one of Object.values(moments) as Float64Array[]) expect(one[3]).toBe(0);
});
