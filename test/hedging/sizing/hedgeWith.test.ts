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

test("a contract that does not vary cannot hedge, and nothing can be a share of no portfolio", () => {
  expect(() => hedgeWith([1, 2, 4], [1, 1, 1], 1, 1, 1, 1)).toThrow(
    "futures_returns must vary, got 1 throughout",
  );
  expect(() => hedgeWith([1, 1, 1], [1, 2, 4], 1, 1, 1, 1)).toThrow("portfolio_returns must vary");
  expect(() => hedgeWith([1, 2, 4], [1, 2, 5], 0, 1, 1, 1)).toThrow("must not be 0");
});
