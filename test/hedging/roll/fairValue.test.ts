import { fairValue } from "../../../src/hedging/roll/fairValue";
import { impliedRate } from "../../../src/hedging/roll/impliedRate";
import { expectClose } from "../../relative";

test("Hull, example 5.5: 1,300 at 5% and 1% over three months is 1,313.07", () => {
  expect(fairValue(1_300, 0.05, 0.01, 0.25)).toBeCloseTo(1_313.07, 2);
});

test("a quarter at r − q = 3.6% is 40.7 points at 4,500, not 5 (E03)", () => {
  expect(fairValue(4_500, 0.05, 0.014, 0.25) - 4_500).toBeCloseTo(40.7, 1);
  expect(fairValue(4_500, 0.05, 0.014, 0)).toBe(4_500);
  expect(fairValue(4_500, 0.01, 0.02, 0.25)).toBeLessThan(4_500);
});

test.each([-0.01, 0, 0.03, 0.2])("the implied rate gives the rate %d back", (rate) => {
  expectClose(impliedRate(fairValue(4_500, rate, 0.014, 0.5), 4_500, 0.014, 0.5), rate, 1e-13);
});
