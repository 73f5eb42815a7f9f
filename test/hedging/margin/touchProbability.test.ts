import golden from "../../golden/touchProbability.json";
import { touchProbability } from "../../../src/hedging/margin/touchProbability";
import { expectClose } from "../../relative";

test.each(golden)("from $price to $level within $years years (mpmath)", (given) => {
  const { price, level, drift, volatility, years, probability } = given;
  expectClose(touchProbability(price, level, drift, volatility, years), probability, 1e-12);
});

test("a level that is reached is certain, a hopeless one impossible, and nothing overflows in between", () => {
  expect(touchProbability(100, 100, 0, 0.2, 1)).toBe(1);
  for (const volatility of [1e-3, 1e-2, 0.1, 1, 10]) {
    for (const drift of [-5, -0.1, 0, 0.1, 5]) {
      for (const level of [1e-3, 50, 99.9, 100.1, 200, 1e5]) {
        const chance = touchProbability(100, level, drift, volatility, 0.1);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }
  }
});
