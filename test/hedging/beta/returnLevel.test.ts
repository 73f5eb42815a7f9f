import { returnLevel } from "../../../src/hedging/beta/returnLevel";
import { varies } from "../../../src/hedging/statistics/varies";

test.each([0.0001, 0.01, -0.02, 0.3])(
  "prices that change by %d throughout have returns apart by rounding alone",
  (rate) => {
    const prices = Array.from({ length: 100 }, (_, i) => 100 * (1 + rate) ** i);
    const returns = prices.slice(1).map((price, i) => price / prices[i]! - 1);
    const [low, high] = [Math.min(...returns), Math.max(...returns)];
    expect(low).toBeLessThan(high);
    expect(varies(low, high, returnLevel)).toBe(false);
    expect(varies(low, high + 1e-12, returnLevel)).toBe(true);
  },
);
