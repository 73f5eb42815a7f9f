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

test("a last digit that goes with the other series is no product", () => {
  const noise = [1, 1 + Number.EPSILON, 1, 1 + Number.EPSILON];
  const varying = [0, 1, 0, 1];
  expect(centredMoments(noise, varying)).toMatchObject({ xx: 0, xy: 0, yy: 1 });
  expect(centredMoments(varying, noise)).toMatchObject({ xx: 1, xy: 0, yy: 0 });
});

test("one pair is too few", () => {
  const few = { kind: "tooFewObservations", message: "observations must be two or more, got 1" };
  expect(() => centredMoments([1], [2])).toThrow(expect.objectContaining(few));
});
