import { mixContracts } from "../../../src/hedging/sizing/mixContracts";

// Seed document "Portfolio Hedging with Futures", line 559, corrected (E13): 550,000 at 4,500 takes 2 ES and 4 MES.
test.each([
  [-550 / 225, 50, 5, -2, -4],
  [-2, 50, 5, -2, 0],
  [2.97, 50, 5, 2, 10],
  [-0.3, 50, 5, 0, -3],
  [-2.9999999999999996, 50, 5, -3, 0],
])(
  "%d large contracts with multipliers %d and %d are %d large and %d small",
  (exact, large, small, n, rest) => {
    expect(mixContracts(exact, large, small).map((count) => count + 0)).toEqual([n, rest]);
  },
);
