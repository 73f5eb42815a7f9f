import { roundContracts } from "../../../src/hedging/sizing/roundContracts";

// By hand, from the rule of functions.md: nearest has halves away from zero, down is toward zero, up away from it.
test.each([
  [2.4, 2, 2, 3],
  [-2.4, -2, -2, -3],
  [22.5, 23, 22, 23],
  [-22.5, -23, -22, -23],
  [0.5, 1, 0, 1],
  [-0.5, -1, 0, -1],
  [3, 3, 3, 3],
  [0, 0, 0, 0],
  [-94.11764705882354, -94, -94, -95],
])("%d is %d nearest, %d down and %d up", (count, nearest, down, up) => {
  const normal = (value: number): number => value + 0;
  expect(normal(roundContracts(count, "nearest"))).toBe(nearest);
  expect(normal(roundContracts(count, "down"))).toBe(down);
  expect(normal(roundContracts(count, "up"))).toBe(up);
  expect(roundContracts(count, "none")).toBe(count);
});

test.each([
  [22.499999999999996, "nearest", 23],
  [59.99999999999999, "down", 60],
  [60.00000000000001, "up", 60],
  [-60.00000000000001, "up", -60],
  [1e-13, "up", 0],
  [1e-9, "up", 0],
  [1_000_000.0000005, "up", 1_000_000],
] as const)("binary noise in %d %s costs no contract", (count, rounding, expected) => {
  expect(roundContracts(count, rounding)).toBe(expected);
});

test("a count well off a whole number is rounded as it is", () => {
  expect(roundContracts(60.000001, "up")).toBe(61);
  expect(roundContracts(59.999999, "down")).toBe(59);
});
