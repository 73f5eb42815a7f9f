import golden from "../../golden/basket.json";
import { hedgeWith } from "../../../src/hedging/sizing/hedgeWith";
import { expectClose } from "../../relative";

test.each(golden.rank)(
  "%s (exact arithmetic)",
  (code, beta, rSquared, exact, lots, coverage, trackingError) => {
    const i = golden.contracts.findIndex(([known]) => known === code);
    const [, multiplier, price] = golden.contracts[i] as [string, number, number, number];
    const found = hedgeWith(golden.portfolio, golden.futures[i]!, golden.value, multiplier * price, 1, 252);
    expectClose(found.beta, beta as number);
    expectClose(found.rSquared, rSquared as number);
    expectClose(found.exact, exact as number);
    expect(found.lots).toBe(lots);
    expectClose(found.coverage, coverage as number);
    expectClose(found.trackingError, trackingError as number);
  },
);

test("a contract that does not vary cannot hedge", () => {
  expect(() => hedgeWith([1, 2, 4], [1, 1, 1], 1, 1, 1, 1)).toThrow(
    "futures_returns must vary, got 1 throughout",
  );
});

test("a figure with nothing to divide by spoils no other", () => {
  const still = hedgeWith([1, 1, 1], [1, 2, 4], 1, 1, 1, 1);
  expect(still).toMatchObject({ beta: 0, lots: 0, trackingError: 0 });
  expect(String(still.rSquared)).toContain("portfolio_returns must vary");
  expect(String(still.coverage)).toContain("must not be 0, got 0");
  const none = hedgeWith([1, 2, 4], [1, 2, 4], 0, 1, 1, 1);
  expect([none.beta, none.rSquared, none.lots + 0]).toEqual([1, 1, 0]);
  expect([none.coverage, none.trackingError].map(String)).toEqual([
    "Error: beta × portfolio_value must not be 0, got 0",
    "Error: portfolio_value must not be 0, got 0",
  ]);
});

test("the unhedged volatility is the portfolio's own, a year", () => {
  // Deviations 0.02, −0.04, 0.02 about 0.01: a sample variance of 0.0024 / 2.
  const { unhedgedVolatility } = hedgeWith([0.03, -0.03, 0.03], [0.01, 0.02, 0.04], 1e6, 1e5, 1, 4);
  expectClose(unhedgedVolatility, Math.sqrt(0.0012 * 4));
});

test("what whole lots of a future that moves exactly alike leave is nothing, not rounding", () => {
  const market = [0.0123, -0.0311, 0.0177, 0.0042];
  expect(hedgeWith(market, market, 1e6, 1e5, 1, 252).trackingError).toBe(0);
  // Seven tenths of the market, in decimals: 0.7 × 0.01 is not 0.007 in binary.
  expect(hedgeWith([0.007, -0.021, 0.014], [0.01, -0.03, 0.02], 1e6, 1e5, 1, 252).trackingError).toBe(0);
});
