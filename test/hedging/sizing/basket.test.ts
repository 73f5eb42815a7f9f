import golden from "../../golden/basket.json";
import { basket } from "../../../src/hedging/sizing/basket";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

const contracts = (golden.contracts as [string, number, number, number][]).map(
  ([code, multiplier, price, margin]) => ({
    code,
    contractValue: multiplier * price,
    margin,
  }),
);

test.each(golden.cases)(
  "at most $cap lots each and a budget of $budget (brute force)",
  ({ cap, budget, lots, volatility }) => {
    const limits = [cap ?? Infinity, budget ?? Infinity] as const;
    const found = basket(golden.portfolio, golden.futures, golden.value, contracts, ...limits);
    expect(found.lots.map((n) => n + 0)).toEqual(lots);
    expectClose(found.lotsVolatility, volatility);
    expectClose(found.unhedgedVolatility, golden.unhedged);
    expectClose(found.exactVolatility, golden.exactVolatility);
    found.exact.forEach((x, i) => expectClose(x, golden.exact[i]!, 1e-11));
  },
);

const kindOf = (futures: number[][]): string => {
  try {
    basket(golden.portfolio, futures, golden.value, contracts.slice(0, futures.length), Infinity, Infinity);
    return "none";
  } catch (failure) {
    return `${(failure as HedgingError).kind}: ${(failure as HedgingError).message}`;
  }
};

test("contracts that move as others do are named", () => {
  const [es, nq] = golden.futures as [number[], number[]];
  const both = es.map((r, i) => 0.5 * r + 2 * nq[i]!);
  expect(kindOf([es, nq, both])).toBe(
    "collinear: futures_returns must differ, got RTY moving exactly as ES and NQ",
  );
  expect(kindOf([es, es.map((r) => 2 * r + 0.01)])).toContain("got NQ moving exactly as ES");
  expect(kindOf([es, es.map(() => 0.1)])).toBe(
    "noVariation: futures_returns of NQ must vary, got one value throughout",
  );
});

test("too few rows are refused", () => {
  const few = golden.futures.map((column) => column.slice(0, 4));
  expect(() => basket(golden.portfolio.slice(0, 4), few, 1, contracts, 9, 9)).toThrow(
    "must be 5 or more, got 4",
  );
});
