import { centredMoments } from "../../../src/hedging/statistics/centredMoments";

test("three pairs by hand", () => {
  expect(centredMoments(Object.freeze([1, 2, 3]), Object.freeze([5, 7, 9]))).toEqual({
    observations: 3,
    meanX: 2,
    meanY: 7,
    xx: 2,
    xy: 4,
    yy: 8,
  });
});

test("what does not vary has no squares, though its mean is not exact in binary", () => {
  const constant = Array.from({ length: 20 }, () => 0.1);
  const varying = constant.map((_, i) => i);
  expect(centredMoments(constant, varying)).toMatchObject({ xx: 0, xy: 0 });
  expect(centredMoments(varying, constant)).toMatchObject({ yy: 0, xy: 0 });
});

test("one pair is too few", () => {
  expect(() => centredMoments([1], [2])).toThrow("observations must be two or more, got 1");
});
