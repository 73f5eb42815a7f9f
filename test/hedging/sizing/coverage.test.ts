import { coverage } from "../../../src/hedging/sizing/coverage";
import { expectClose } from "../../relative";

// Seed document "Portfolio Hedging with Futures", lines 888–898 and 1725, recomputed; E13 and E15 for the beta.
test.each([
  ["2 ES at 4,500 on 500,000", 500_000, 1, -2, 225_000, 0.9],
  ["1 ES on 120,000 over-hedges", 120_000, 1, -1, 225_000, 1.875],
  ["5 MES on 120,000", 120_000, 1, -5, 22_500, 0.9375],
  ["2 ES on the table's beta of 0.985", 500_000, 0.985, -2, 225_000, 450 / 492.5],
  ["a long position covers nothing and adds", 500_000, 1, 2, 225_000, -0.9],
])("%s", (_, value, beta, contracts, contractValue, expected) => {
  expectClose(coverage(value, beta, contracts, contractValue, 1), expected);
});

test("a future of beta 1.25 covers by as much more", () => {
  expectClose(coverage(500_000, 1, -2, 225_000, 1.25), 0.9 * 1.25);
});

test("no exposure has no coverage", () => {
  expect(() => coverage(0, 1, -2, 225_000, 1)).toThrow("beta × portfolio_value must not be 0, got 0");
  expect(() => coverage(500_000, 0, -2, 225_000, 1)).toThrow("must not be 0");
});
