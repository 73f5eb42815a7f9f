import { maximumDrawdown } from "../../../src/hedging/outcomes/maximumDrawdown";

test.each([
  [[100, 120, 90, 130], 0.25],
  [[100, 110, 120], 0],
  [[100, 50, 200, 120], 0.5],
  [[100, 0], 1],
  [[], 0],
])("of %j is %d", (values, drawdown) => {
  expect(maximumDrawdown(Object.freeze(values))).toBe(drawdown);
});

test("a value of nothing at the start is no peak to fall from", () => {
  expect(maximumDrawdown([0, 0, 5, 4])).toBe(0.2);
});
