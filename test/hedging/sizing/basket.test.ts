import golden from "../../golden/basket.json";
import { basket } from "../../../src/hedging/sizing/basket";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";
import { eachWhole, numbersFrom } from "./problems";

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

test("as many rows as contracts and two more are enough", () => {
  const few = golden.futures.map((column) => column.slice(0, 5));
  const { exact } = basket(golden.portfolio.slice(0, 5), few, 1e6, contracts, Infinity, Infinity);
  expect(exact).toHaveLength(3);
});

/** Sample deviation of the money that lots leave of a portfolio; centred once, since brute force asks it often. */
function deviationLeft(
  value: number,
  portfolio: readonly number[],
  worth: readonly number[],
  futures: readonly (readonly number[])[],
): (lots: readonly number[]) => number {
  const centred = (returns: readonly number[], scale: number): number[] => {
    const mean = returns.reduce((sum, r) => sum + r, 0) / returns.length;
    return returns.map((r) => (r - mean) * scale);
  };
  const held = centred(portfolio, value);
  const each = futures.map((returns, i) => centred(returns, worth[i]!));
  return (lots) => {
    let squares = 0;
    for (let t = 0; t < held.length; t++) {
      let left = held[t]!;
      for (let i = 0; i < lots.length; i++) left += lots[i]! * each[i]![t]!;
      squares += left * left;
    }
    return Math.sqrt(squares / (held.length - 1));
  };
}

// Contracts that move nearly alike: the best whole numbers lie far from the real ones, though nothing limits them.
test("without limits no whole numbers within thirty of nothing are better", () => {
  const from = numbersFrom(7);
  const next = (): number => from() - 0.5;
  let far = 0;
  for (let round = 0; round < 60; round++) {
    const market = Array.from({ length: 12 }, next);
    const other = market.map((m) => m * 0.97 + next() / 40);
    const portfolio = market.map((m) => m + next() / 10);
    const pair = [
      { code: "A", contractValue: 1, margin: undefined },
      { code: "B", contractValue: 1.31, margin: undefined },
    ];
    const value = 2.6 + next();
    const { exact, lots, lotsVolatility } = basket(
      portfolio,
      [market, other],
      value,
      pair,
      Infinity,
      Infinity,
    );
    const deviation = deviationLeft(value, portfolio, [1, 1.31], [market, other]);
    expectClose(lotsVolatility, deviation(lots), 1e-9);
    eachWhole({ cap: 30, prices: [0, 0], budget: Infinity }, (better) => {
      if (deviation(better) < lotsVolatility * (1 - 1e-9))
        throw new Error(`${better} are better than ${lots}`);
    });
    if (lots.some((n, i) => Math.abs(n) > Math.abs(exact[i]!) + 1)) far++;
  }
  expect(far).toBeGreaterThan(0);
});

// Returns at right angles: each contract hedges its own part, so by hand lots are −part × value / contract value.
test("a hundred of a small contract beside one of a large one", () => {
  const small = [0.01, -0.01, 0.01, -0.01, 0, 0];
  const large = [0.01, 0.01, -0.01, -0.01, 0, 0];
  const portfolio = small.map((r, i) => r + large[i]!);
  const pair = (margin: number) => [
    { code: "A", contractValue: 1e4, margin },
    { code: "B", contractValue: 1e6, margin },
  ];
  const lots = (margin: number, budget: number): readonly number[] =>
    basket(portfolio, [small, large], 1e6, pair(margin), Infinity, budget).lots;
  expect(lots(0, Infinity)).toEqual([-100, -1]);
  expect(lots(0, 0)).toEqual([-100, -1]);
  expect(lots(0.01, 2)).toEqual([-100, -1]);
});

// Contracts all but alike, at their caps: the relaxed minimum is not reached to the last digit there, and the bound of
// what lies below it is what keeps the search from ending too early.
test.each([
  {
    portfolio: [0.0033, -0.0094, -0.0084, 0.0067, -0.01, -0.0048],
    futures: [
      [0.0048, -0.0086, -0.0095, 0.0062, -0.0091, -0.0029],
      [0.0047951, -0.0085981, -0.0094998, 0.0061952, -0.0091016, -0.0028962],
      [0.0048013, -0.0085999, -0.0094954, 0.0061982, -0.0090987, -0.0028964],
    ],
    value: 5e6,
    worth: [2e5, 5e4, 2e5],
    most: 18,
  },
  {
    portfolio: [0.0079, 0.0013, 0.0074, 0.0089, 0.0041, 0.0042, -0.0014],
    futures: [
      [0.0083, 0.0034, 0.0053, 0.0094, 0.002, 0.0047, -0.0014],
      [0.0083002, 0.0034001, 0.0052998, 0.0093997, 0.0019998, 0.0046997, -0.0013999],
      [0.0082997, 0.0034003, 0.0052997, 0.0093998, 0.002, 0.0047, -0.0014001],
    ],
    value: 3e6,
    worth: [1e5, 2.5e5, 1.5e5],
    most: 25,
  },
  {
    portfolio: [-0.0042, 0.0095, 0.0061, -0.0045, 0.0022, -0.0039],
    futures: [
      [-0.0024, 0.0094, 0.0037, -0.0027, 0.0027, -0.0048],
      [-0.0024032, 0.0094026, 0.0036997, -0.0026974, 0.002701, -0.0048006],
      [-0.0024008, 0.009399, 0.0037029, -0.0027032, 0.0026978, -0.004798],
    ],
    value: 5e6,
    worth: [1.5e5, 1.5e5, 2.5e5],
    most: 23,
  },
])("at most $most lots of three contracts all but alike (brute force)", (given) => {
  const { portfolio, futures, value, worth, most } = given;
  const each = worth.map((contractValue, i) => ({ code: `C${i}`, contractValue, margin: undefined }));
  const found = basket(portfolio, futures, value, each, most, Infinity);
  const deviation = deviationLeft(value, portfolio, worth, futures);
  let least = Infinity;
  eachWhole({ cap: most, prices: [0, 0, 0], budget: Infinity }, (lots) => {
    least = Math.min(least, deviation(lots));
  });
  expectClose(found.lotsVolatility, least, 1e-9);
});

// Margins of which one is a hundred-millionth more than twice the other: a budget of exactly three of them.
test("a budget is used to the full where margins have all but a common unit", () => {
  const small = [0.012, -0.018, 0.028, 0.011, -0.012];
  const large = [0.002, -0.01, 0.03, -0.02, 0.005];
  const pair = [200.00000002, 100].map((margin, i) => ({ code: "AB"[i]!, contractValue: 1e5, margin }));
  const portfolio = [0.01, -0.02, 0.03, 0.015, -0.01];
  const { lots } = basket(portfolio, [small, large], 1e6, pair, Infinity, 600.00000006);
  expect(lots.map((n) => n + 0)).toEqual([-3, 0]);
});

test("too few rows are refused", () => {
  const few = golden.futures.map((column) => column.slice(0, 4));
  const refused = () => basket(golden.portfolio.slice(0, 4), few, 1, contracts, 9, 9);
  expect(refused).toThrow("must be 5 or more, got 4");
  expect(refused).toThrow(expect.objectContaining({ kind: "tooFewObservations" }));
});
