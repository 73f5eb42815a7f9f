import { varies } from "../../../src/hedging/statistics/varies";

test("noise of a few last digits is no variation, a millionth is", () => {
  expect(varies(0.1, 0.1 * (1 + 4 * Number.EPSILON), 0)).toBe(false);
  expect(varies(0.1, 0.1000001, 0)).toBe(true);
  expect(varies(0, 0, 0)).toBe(false);
});

test("noise is measured against the level that the values came from", () => {
  expect(varies(0, 1e-10, 1e6)).toBe(false);
  expect(varies(0, 1e-10, 0)).toBe(true);
});
