import fc from "fast-check";
import { compareHedges } from "../../src/hedging/cost/compareHedges";
import { expectedMove } from "../../src/hedging/cost/expectedMove";
import { expectedValue } from "../../src/hedging/cost/expectedValue";
import { hedgeCost } from "../../src/hedging/cost/hedgeCost";
import { optionPrice } from "../../src/hedging/cost/optionPrice";
import { hedgeTest } from "../../src/hedging/effectiveness/hedgeTest";
import { trackingError } from "../../src/hedging/effectiveness/trackingError";
import { varianceReduction } from "../../src/hedging/effectiveness/varianceReduction";
import { marginLedger } from "../../src/hedging/margin/marginLedger";
import { futuresPnl } from "../../src/hedging/outcomes/futuresPnl";
import { maximumDrawdown } from "../../src/hedging/outcomes/maximumDrawdown";
import { scenario } from "../../src/hedging/outcomes/scenario";
import { sensitivities } from "../../src/hedging/outcomes/sensitivities";
import { valueSummary } from "../../src/hedging/outcomes/valueSummary";
import { backtestColumns as backtest } from "../hedging/outcomes/backtestColumns";
import { expectClose } from "../relative";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const price = between(10, 1e5);
const value = between(1e3, 1e9);
const beta = between(-2, 3);
const count = fc.integer({ min: -500, max: 500 });
const multiplier = fc.constantFrom(0.5, 1, 5, 20, 25, 50, 250);
const move = between(-0.9, 1);
const rate = between(-0.02, 0.15);
const years = between(0, 5);
const volatility = between(0, 1.5);
const terms = {
  multiplier: 50,
  initialMargin: 12_000,
  maintenanceMargin: 9_600,
  feePerSide: 0,
  slippagePoints: 0,
  fxRate: 1,
};
const near = (actual: number, expected: number, size: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * (size + 1));
};
const paths = fc
  .integer({ min: 2, max: 60 })
  .chain((length) =>
    fc.tuple(
      fc.array(price, { minLength: length, maxLength: length }),
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: length, maxLength: length }),
    ),
  );

describe("options", () => {
  test("put and call differ by the forward's worth, and stay within their bounds", () => {
    fc.assert(
      fc.property(price, between(0.3, 3), volatility, rate, rate, years, (s, k, sigma, r, q, t) => {
        const strike = k * s;
        const put = optionPrice("put", s, strike, sigma, r, q, t);
        const call = optionPrice("call", s, strike, sigma, r, q, t);
        const index = s * Math.exp(-q * t);
        const cash = strike * Math.exp(-r * t);
        near(call - put, index - cash, index + cash);
        for (const [option, floor, ceiling] of [
          [put, cash - index, cash],
          [call, index - cash, index],
        ] as const) {
          expect(option).toBeGreaterThanOrEqual(Math.max(0, floor - 1e-12 * (index + cash)));
          expect(option).toBeLessThanOrEqual(ceiling * (1 + 1e-12));
        }
      }),
    );
  });

  test("more volatility is never cheaper, a higher strike never makes a put cheaper", () => {
    fc.assert(
      fc.property(
        price,
        between(0.3, 3),
        volatility,
        between(0, 0.5),
        rate,
        years,
        (s, k, sigma, more, r, t) => {
          const put = (strike: number, vol: number): number => optionPrice("put", s, strike, vol, r, 0.01, t);
          const slack = 1e-12 * s * (1 + k);
          expect(put(k * s, sigma + more)).toBeGreaterThanOrEqual(put(k * s, sigma) - slack);
          expect(put(k * s * (1 + more), sigma)).toBeGreaterThanOrEqual(put(k * s, sigma) - slack);
        },
      ),
    );
  });

  test("a price in another unit of account is the same price", () => {
    fc.assert(
      fc.property(
        price,
        between(0.3, 3),
        volatility,
        rate,
        years,
        between(0.01, 100),
        (s, k, sigma, r, t, unit) => {
          const one = optionPrice("call", s, k * s, sigma, r, 0.02, t);
          near(optionPrice("call", unit * s, unit * k * s, sigma, r, 0.02, t) / unit, one, s * (1 + k));
        },
      ),
    );
  });
});

describe("alternatives", () => {
  const setup = fc.record({
    portfolioValue: value,
    beta,
    contracts: count,
    multiplier,
    futuresPrice: price,
    spot: price,
    volatility,
    rate,
    dividendYield: rate,
    years,
    putStrike: between(0.5, 1.2),
    callStrike: between(0.9, 1.5),
    fxRate: between(0.1, 10),
  });

  test("with the future at spot, COMPARE's Futures column is SCENARIOS without a cost", () => {
    fc.assert(
      fc.property(setup, move, (given, by) => {
        const at = { ...given, futuresPrice: given.spot };
        const { unhedged, futures } = compareHedges(at, [by])[0]!;
        const worth = at.spot * at.multiplier * at.fxRate;
        const other = scenario(at.portfolioValue, at.beta, at.contracts, at.spot, worth, 0, by);
        const size = Math.abs(other.portfolioPnl) + Math.abs(at.contracts) * worth;
        near(unhedged, other.portfolioPnl, size);
        near(futures, other.netPnl, size);
      }),
    );
  });

  test("a put caps the loss at strike and premium; a collar lies between its strikes; a sale does not care", () => {
    fc.assert(
      fc.property(setup, fc.array(move, { minLength: 2, maxLength: 10 }), (given, moves) => {
        const long = { ...given, beta: Math.abs(given.beta), callStrike: given.putStrike + 0.3 };
        const units = (long.beta * long.portfolioValue) / long.spot;
        const put = optionPrice(
          "put",
          long.spot,
          long.putStrike * long.spot,
          long.volatility,
          long.rate,
          long.dividendYield,
          long.years,
        );
        const call = optionPrice(
          "call",
          long.spot,
          long.callStrike * long.spot,
          long.volatility,
          long.rate,
          long.dividendYield,
          long.years,
        );
        const outcomes = compareHedges(long, moves);
        const slack = 1e-9 + 1e-10 * units * (long.spot + put + call);
        for (const at of outcomes) {
          const floor = units * (long.spot * (long.putStrike - 1) - put);
          expect(at.put).toBeGreaterThanOrEqual(floor - slack);
          expect(at.collar).toBeGreaterThanOrEqual(floor + units * call - slack);
          const ceiling = units * (long.spot * (long.callStrike - 1) - put + call);
          expect(at.collar).toBeLessThanOrEqual(ceiling + slack);
          expect(at.sell).toBe(outcomes[0]!.sell);
        }
      }),
    );
  });

  test("cost is linear in contracts but for its sides, and carry alone changes sign with them", () => {
    const hedge = fc.record({
      contracts: count,
      multiplier,
      futuresPrice: price,
      years: between(0.01, 5),
      rate,
      dividendYield: rate,
      collateralSpread: between(0, 0.03),
      initialMargin: between(0, 20_000),
      feePerSide: between(0, 10),
      slippagePoints: between(0, 2),
      rollsPerYear: between(0, 12),
    });
    fc.assert(
      fc.property(hedge, (given) => {
        const cost = hedgeCost(given);
        const other = hedgeCost({ ...given, contracts: -given.contracts });
        const sum = cost.carry + cost.marginFinancing + cost.entryAndExit + cost.rolls;
        near(cost.total, sum, Math.abs(sum) + Math.abs(cost.carry));
        expect(other.carry + cost.carry).toBe(0);
        expect(other.total - other.carry).toBeCloseTo(cost.total - cost.carry, 4);
        const twice = hedgeCost({ ...given, contracts: 2 * given.contracts });
        near(twice.total, 2 * cost.total, Math.abs(cost.carry) + Math.abs(cost.total));
      }),
    );
  });

  test("expected value is linear in the contracts, the moves and the cost", () => {
    const states = fc.array(fc.tuple(between(0.01, 1), move), { minLength: 1, maxLength: 8 }).map((list) => {
      const total = list.reduce((sum, [weight]) => sum + weight, 0);
      return { chances: list.map(([weight]) => weight / total), moves: list.map(([, by]) => by) };
    });
    fc.assert(
      fc.property(
        states,
        count,
        value,
        between(0, 1e5),
        between(-3, 3),
        ({ chances, moves }, n, worth, cost, k) => {
          const mean = expectedMove(chances, moves);
          const size = Math.abs(n) * worth * (1 + Math.abs(k)) + cost;
          near(expectedValue(n, worth, mean, cost), expectedValue(n, worth, mean, 0) - cost, size);
          near(expectedValue(k * n, worth, mean, 0), k * expectedValue(n, worth, mean, 0), size);
          expect(
            Math.abs(
              expectedMove(
                chances,
                moves.map((by) => k * by),
              ) -
                k * mean,
            ),
          ).toBeLessThan(1e-12);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...moves) - 1e-12);
          expect(mean).toBeLessThanOrEqual(Math.max(...moves) + 1e-12);
        },
      ),
    );
  });
});

describe("outcomes", () => {
  test("sensitivities are what scenarios do: net per 1 % is the net of a move of 1 %", () => {
    fc.assert(
      fc.property(value, beta, count, price, multiplier, between(0.1, 10), (v, b, n, f, m, fx) => {
        const at = sensitivities(v, b, n, f, m, 0.05, 0.01, 0.25, fx);
        const size = Math.abs(at.portfolioDelta) + Math.abs(at.futuresDelta);
        near(at.netPerPercent, scenario(v, b, n, f, f * m * fx, 0, 0.01).netPnl, size);
        near(at.netPerPoint * f, at.netDelta, size);
        const point = scenario(v, b, n, f, f * m * fx, 0, 1 / f).netPnl;
        near(at.netPerPoint, point, size);
      }),
    );
  });

  test("a back test's profit is the sum of PNL over the stretches held, its costs those of each change", () => {
    fc.assert(
      fc.property(paths, multiplier, between(0.1, 10), ([prices, held], m, fx) => {
        const costly = { ...terms, multiplier: m, feePerSide: 2, slippagePoints: 0.25, fxRate: fx };
        const portfolio = prices.map((p) => 1_000 * p);
        const path = backtest(
          { futuresPrices: prices, portfolioValues: portfolio, contractsHeld: held },
          costly,
        );
        let sum = 0;
        let traded = 0;
        let size = 0;
        prices.forEach((p, i) => {
          traded += Math.abs(held[i]! - (held[i - 1] ?? 0));
          if (i === 0) return;
          sum += futuresPnl(held[i - 1]!, m, prices[i - 1]!, p, fx);
          size += Math.abs(held[i - 1]!) * m * fx * Math.max(p, prices[i - 1]!);
        });
        near(path.futuresPnl.at(-1)!, sum, 1_000 * size);
        expectClose(path.costs.at(-1), traded * (2 + 0.25 * m) * fx, 1e-9);
        const net = portfolio.at(-1)! + path.futuresPnl.at(-1)! - path.costs.at(-1)!;
        near(path.netValue.at(-1)!, net, size + portfolio.at(-1)!);
      }),
    );
  });

  test("with one position throughout, its margin account is LEDGER's", () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: -9, max: 9 }), ([prices], n) => {
        const held = prices.map(() => n);
        const {
          marginBalance,
          marginCall,
          futuresPnl: pnl,
        } = backtest({ futuresPrices: prices, portfolioValues: prices, contractsHeld: held }, terms);
        const days = marginLedger(prices, n, 50, Math.abs(n) * 12_000, 12_000, 9_600);
        days.forEach(({ balance, call, cumulativePnl }, i) => {
          const size = Math.abs(balance) + Math.abs(cumulativePnl) + 1e6;
          near(marginBalance[i]!, balance, 100 * size);
          near(marginCall[i]!, call, 100 * size);
          near(pnl[i]!, cumulativePnl, size);
        });
      }),
    );
  });

  test("the account is never below maintenance after its call, and a call restores the initial margin", () => {
    fc.assert(
      fc.property(paths, ([prices, held]) => {
        const path = backtest({ futuresPrices: prices, portfolioValues: prices, contractsHeld: held }, terms);
        held.forEach((n, i) => {
          const [balance, call] = [path.marginBalance[i]!, path.marginCall[i]!];
          const slack = 1e-8 * (Math.abs(balance) + 1e6);
          expect(balance + call).toBeGreaterThanOrEqual(Math.abs(n) * 9_600 - slack);
          if (call > 0) expect(Math.abs(balance + call - Math.abs(n) * 12_000)).toBeLessThan(slack);
        });
      }),
    );
  });

  test("drawdown lies between 0 and 1, ignores the unit of account, and a new high changes nothing", () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 3, maxLength: 60 }), between(0.01, 100), (values, unit) => {
        const worst = maximumDrawdown(values);
        expect(worst).toBeGreaterThanOrEqual(0);
        expect(worst).toBeLessThan(1);
        near(maximumDrawdown(values.map((v) => unit * v)), worst, 1);
        expect(maximumDrawdown([...values, Math.max(...values) + 1])).toBe(worst);
        const at = valueSummary(values, 252);
        near(
          valueSummary(
            values.map((v) => unit * v),
            252,
          ).volatility,
          at.volatility,
          1e3 * (1 + at.volatility),
        );
        expect(at.totalReturn).toBeGreaterThanOrEqual(-at.maximumDrawdown - 1e-12);
      }),
    );
  });
});

describe("effectiveness", () => {
  const series = (length: number): fc.Arbitrary<number[]> =>
    fc.array(between(-0.1, 0.1), { minLength: length, maxLength: length });
  const both = fc
    .integer({ min: 4, max: 40 })
    .chain((length) => fc.tuple(series(length), series(length)))
    .filter((lists) => lists.every((list) => Math.max(...list) - Math.min(...list) > 1e-3));

  test("neither a constant, the order nor the unit changes it; a hedge of a share h leaves (1 − h)²", () => {
    fc.assert(
      fc.property(both, between(-0.05, 0.05), between(0, 1), ([unhedged, hedged], shift, h) => {
        const found = varianceReduction(unhedged, hedged, 0) as number;
        const size = 1e4 * (1 + Math.abs(found));
        near(
          varianceReduction(
            unhedged.map((x) => x + shift),
            hedged.map((x) => x - shift),
            0,
          ) as number,
          found,
          size,
        );
        near(varianceReduction([...unhedged].reverse(), [...hedged].reverse(), 0) as number, found, size);
        near(
          varianceReduction(
            unhedged.map((x) => 7 * x),
            hedged.map((x) => 7 * x),
            0,
          ) as number,
          found,
          size,
        );
        near(
          varianceReduction(
            unhedged,
            unhedged.map((x) => (1 - h) * x),
            0,
          ) as number,
          1 - (1 - h) ** 2,
          1e4,
        );
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("tracking error is symmetric, ignores a constant, and grows with the root of the periods", () => {
    fc.assert(
      fc.property(both, between(-0.05, 0.05), ([portfolio, hedge], shift) => {
        const found = trackingError(portfolio, hedge, 1);
        near(trackingError(hedge, portfolio, 1), found, 1);
        near(
          trackingError(
            portfolio.map((x) => x + shift),
            hedge,
            1,
          ),
          found,
          1,
        );
        near(trackingError(portfolio, hedge, 252), Math.sqrt(252) * found, 100);
      }),
    );
  });

  test("the regression of a hedge test: the slope is the size at which the variance reduction is greatest, R²", () => {
    fc.assert(
      fc.property(both, between(-2, 2), ([item, instrument], other) => {
        const { slope, rSquared, fStatistic, pValue } = hedgeTest(item, instrument, 0.8, 1.25, 0);
        const reduced = (k: number): number =>
          hedgeTest(
            item,
            instrument.map((x) => k * x),
            0.8,
            1.25,
            0,
          ).varianceReduction as number;
        fc.pre(Math.abs(slope) > 1e-6 && Math.abs(other) > 1e-6 && (rSquared as number) < 0.999);
        near(reduced(-slope), rSquared as number, 1e5);
        expect(reduced(other)).toBeLessThanOrEqual((rSquared as number) + 1e-7);
        expect(pValue as number).toBeGreaterThanOrEqual(0);
        expect(pValue as number).toBeLessThanOrEqual(1);
        const r2 = rSquared as number;
        const f = (r2 / (1 - r2)) * (item.length - 2);
        near(fStatistic as number, f, 1e6 * (1 + f) ** 2);
      }),
    );
  });
});
