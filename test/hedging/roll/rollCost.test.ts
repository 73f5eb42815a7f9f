import { rollCost } from "../../../src/hedging/roll/rollCost";

test("a short position earns a dearer far month, a long one pays it (E02)", () => {
  expect(rollCost(-2, 50, 4_500, 4_540.5, 0)).toBe(-4_050);
  expect(rollCost(2, 50, 4_500, 4_540.5, 0)).toBe(4_050);
  expect(rollCost(-2, 50, 4_500, 4_490, 0)).toBe(1_000);
});

test("fees of two sides are paid whatever the side", () => {
  expect(rollCost(-2, 50, 4_500, 4_500, 2.5)).toBe(10);
  expect(rollCost(2, 50, 4_500, 4_500, 2.5)).toBe(10);
});
