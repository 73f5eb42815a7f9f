import { tradingCost } from "../../../src/hedging/cost/tradingCost";

test("2 ES at 2 a side and a quarter point lose 29 a side, bought or sold", () => {
  expect(tradingCost(-2, 50, 2, 0.25)).toBe(29);
  expect(tradingCost(2, 50, 2, 0.25)).toBe(29);
});
