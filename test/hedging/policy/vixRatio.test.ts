import { vixRatio } from "../../../src/hedging/policy/vixRatio";

test.each([
  [0, 40, 1],
  [10, 40, 0.75],
  [30, 40, 0.25],
  [40, 40, 0],
  [82.69, 40, 0],
  [20, 80, 0.75],
])("an index of %d, nothing at %d, hedges %d", (vix, zeroAt, fraction) => {
  expect(vixRatio(vix, zeroAt)).toBe(fraction);
});
