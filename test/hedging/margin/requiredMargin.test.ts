import { requiredMargin } from "../../../src/hedging/margin/requiredMargin";

test("two contracts either way tie up 24,000, with half as much again 36,000", () => {
  expect(requiredMargin(-2, 12_000, 1)).toBe(24_000);
  expect(requiredMargin(2, 12_000, 1.5)).toBe(36_000);
});
