import golden from "../../golden/regression.json";
import { betaStatistics } from "../../../src/hedging/beta/betaStatistics";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

test.each(golden)("$name (exact arithmetic)", ({ portfolio, market, confidence, periods, expected }) => {
  const found = betaStatistics(portfolio, market, confidence, periods);
  const { beta, standardError, lower, upper, tStatistic, alpha, rSquared, residualVolatility } = found;
  const values = [beta, standardError, lower, upper, tStatistic, alpha, rSquared, residualVolatility];
  values.forEach((value, i) => expectClose(value, expected[i]!, 1e-11));
  expect(found.observations).toBe(portfolio.length);
});

// Printed by Hull, 11th ed. (2022), section 3.4: h* = 0.78 from ρ = 0.928, so R² = 0.86.
test("Hull's printed figures", () => {
  const { portfolio, market } = golden[0]!;
  const { beta, rSquared } = betaStatistics(portfolio, market, 0.95, 1);
  expect(beta.toFixed(2)).toBe("0.78");
  expect(Math.sqrt(rSquared as number).toFixed(3)).toBe("0.928");
});

test("an exact fit has no scatter: standard error 0, an interval of nothing, no t statistic", () => {
  const market = [0.01, -0.02, 0.03, 0.015];
  const exact = betaStatistics(
    market.map((m) => 1.3 * m + 0.001),
    market,
    0.95,
    1,
  );
  expect(exact).toMatchObject({ standardError: 0, residualVolatility: 0, rSquared: 1 });
  expectClose(exact.beta, 1.3);
  expect(exact.lower).toBe(exact.beta);
  expect(exact.upper).toBe(exact.beta);
  expect((exact.tStatistic as HedgingError).kind).toBe("divisionByZero");
});

test("a portfolio that does not vary has beta 0 and no R squared", () => {
  const still = betaStatistics([0.1, 0.1, 0.1], [0.01, 0.02, 0.04], 0.95, 1);
  expect(still.beta).toBe(0);
  expect((still.rSquared as HedgingError).kind).toBe("divisionByZero");
});

test("two pairs leave nothing to judge by", () => {
  expect(() => betaStatistics([1, 2], [1, 3], 0.95, 1)).toThrow("observations must be three or more, got 2");
});

test("what has no value says what it lacks", () => {
  const market = [0.01, -0.02, 0.03];
  const { tStatistic } = betaStatistics(market, market, 0.95, 1);
  expect((tStatistic as HedgingError).message).toBe(
    "t statistic must have a scatter to measure against, got an exact fit",
  );
  const { rSquared } = betaStatistics([0.1, 0.1, 0.1], market, 0.95, 1);
  expect((rSquared as HedgingError).message).toBe(
    "R squared must have a scatter to measure against, got a portfolio that does not vary",
  );
});
