import { sampleVariance } from "../../../src/hedging/statistics/sampleVariance";
import { expectClose } from "../../relative";

test("four values by hand: squares 4 + 1 + 1 + 4 over 3", () => {
  expectClose(sampleVariance(Object.freeze([1, 2, 4, 5]), 0), 10 / 3, 1e-15);
});

test("a level of 1e9 costs no digits (squares by hand)", () => {
  expectClose(sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], 0), 30, 1e-15);
});

test("what rounding leaves of the mean is put right", () => {
  const level = 2 ** 52;
  // By hand: 0, 10 and 30 about their mean 40/3 have squares 1400/3; at this level the mean can only be whole.
  expectClose(sampleVariance([level, level + 10, level + 30], 0), 700 / 3, 1e-15);
});

test("noise of the values, or of the level they come from, is no variance", () => {
  expect(
    sampleVariance(
      Array.from({ length: 20 }, () => 0.1),
      0,
    ),
  ).toBe(0);
  const growth = Array.from({ length: 20 }, (_, i) => (1.01 ** (i + 1) - 1.01 ** i) / 1.01 ** i);
  expect(Math.max(...growth)).toBeGreaterThan(Math.min(...growth));
  expect(sampleVariance(growth, 1)).toBe(0);
});

test("one value is too few", () => {
  const few = { kind: "tooFewObservations", message: "observations must be two or more, got 1" };
  expect(() => sampleVariance([1], 0)).toThrow(expect.objectContaining(few));
});
