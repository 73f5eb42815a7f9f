import fc from "fast-check";
import { olsBeta } from "../../src/hedging/beta/olsBeta";
import { portfolioBeta } from "../../src/hedging/beta/portfolioBeta";
import { callPrice } from "../../src/hedging/margin/callPrice";
import { marginCall } from "../../src/hedging/margin/marginCall";
import { futuresPnl } from "../../src/hedging/outcomes/futuresPnl";
import { contractsToTargetBeta } from "../../src/hedging/sizing/contractsToTargetBeta";
import { coverage } from "../../src/hedging/sizing/coverage";
import { mixContracts } from "../../src/hedging/sizing/mixContracts";
import { residualBeta } from "../../src/hedging/sizing/residualBeta";
import { roundContracts, type Rounding } from "../../src/hedging/sizing/roundContracts";
import { expectClose } from "../relative";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const value = between(1e3, 1e10);
const price = between(10, 1e5);
const multiplier = fc.constantFrom(0.5, 1, 5, 20, 25, 50, 250);
const beta = between(0.05, 3);
const series = (length: number): fc.Arbitrary<number[]> =>
  fc.array(between(-0.1, 0.1), { minLength: length, maxLength: length });
const pairs = fc
  .integer({ min: 3, max: 40 })
  .chain((length) => fc.tuple(series(length), series(length)))
  .filter(([, market]) => Math.max(...market) - Math.min(...market) > 1e-3);

test("the exact count leaves exactly the target beta", () => {
  fc.assert(
    fc.property(
      value,
      beta,
      price,
      multiplier,
      between(-1, 2),
      between(0.2, 2),
      (v, b, f, m, target, futuresBeta) => {
        const contracts = contractsToTargetBeta(v, b, f * m, target, 1, futuresBeta);
        expect(Math.abs(residualBeta(v, b, contracts, f * m, futuresBeta) - target)).toBeLessThan(
          1e-12 * (b + 2),
        );
      },
    ),
  );
});

test("a long portfolio hedged to nothing is short and wholly covered", () => {
  fc.assert(
    fc.property(value, beta, price, multiplier, (v, b, f, m) => {
      const contracts = contractsToTargetBeta(v, b, f * m, 0, 1, 1);
      expect(contracts).toBeLessThan(0);
      expectClose(coverage(v, b, contracts, f * m, 1), 1);
    }),
  );
});

test("contracts scale with the value and against the price, and a hedge of a hedge is none", () => {
  fc.assert(
    fc.property(value, beta, price, multiplier, between(0.1, 10), (v, b, f, m, k) => {
      const contracts = contractsToTargetBeta(v, b, f * m, 0, 1, 1);
      expectClose(contractsToTargetBeta(k * v, b, f * m, 0, 1, 1), k * contracts, 1e-12);
      expectClose(contractsToTargetBeta(v, b, k * f * m, 0, 1, 1), contracts / k, 1e-12);
      expect(Math.abs(contractsToTargetBeta(v, b, f * m, b, 1, 1))).toBe(0);
    }),
  );
});

test("rounding stays within one contract, keeps the sign's side, and is odd", () => {
  const modes: Rounding[] = ["nearest", "down", "up"];
  fc.assert(
    fc.property(between(-1e6, 1e6), fc.constantFrom(...modes), (count, mode) => {
      const rounded = roundContracts(count, mode);
      expect(Number.isInteger(rounded)).toBe(true);
      expect(Math.abs(rounded - count)).toBeLessThanOrEqual(mode === "nearest" ? 0.5 + 1e-3 : 1);
      expect(roundContracts(-count, mode) + rounded).toBe(0);
      if (mode === "down") expect(Math.abs(rounded)).toBeLessThanOrEqual(Math.abs(count) + 1e-3);
      if (mode === "up") expect(Math.abs(rounded)).toBeGreaterThanOrEqual(Math.abs(count) - 1e-3);
    }),
  );
});

test("large and small contracts together miss the exact count by half a small one at most", () => {
  fc.assert(
    fc.property(between(-500, 500), (exact) => {
      const [large, small] = mixContracts(exact, 50, 5);
      expect(Math.abs(large * 10 + small - exact * 10)).toBeLessThanOrEqual(0.5 + 1e-5);
      expect(Math.abs(large)).toBeLessThanOrEqual(Math.abs(exact) + 1e-6);
    }),
  );
});

test("a fall of the market moves hedged money as the residual beta says", () => {
  fc.assert(
    fc.property(value, beta, price, multiplier, between(-0.5, 0.5), (v, b, f, m, move) => {
      const contracts = roundContracts(contractsToTargetBeta(v, b, f * m, 0, 1, 1), "nearest");
      const together = b * v * move + futuresPnl(contracts, m, f, f * (1 + move), 1);
      const left = residualBeta(v, b, contracts, f * m, 1) * v * move;
      expect(Math.abs(together - left)).toBeLessThanOrEqual(1e-9 * b * v);
    }),
  );
});

test("beta(a x + b, x) is a; a constant added or pairs reordered change nothing", () => {
  fc.assert(
    fc.property(pairs, between(-3, 3), between(-1, 1), ([portfolio, market], a, b) => {
      const near = (actual: number, expected: number): void => {
        expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * (1 + Math.abs(expected)));
      };
      near(
        olsBeta(
          market.map((x) => a * x + b),
          market,
        ),
        a,
      );
      const found = olsBeta(portfolio, market);
      near(
        olsBeta(
          portfolio.map((y) => y + b),
          market.map((x) => x + b),
        ),
        found,
      );
      near(olsBeta([...portfolio].reverse(), [...market].reverse()), found);
      near(
        olsBeta(
          portfolio,
          market.map((x) => 2 * x),
        ),
        found / 2,
      );
    }),
  );
});

test("a portfolio of one beta has that beta, whatever its values", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), beta, (values, b) => {
      expectClose(
        portfolioBeta(
          values,
          values.map(() => b),
        ),
        b,
      );
    }),
  );
});

test("at the call price nothing is due; beyond it the account is brought back to the initial margin", () => {
  const size = fc.integer({ min: -200, max: 200 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(
      size,
      multiplier,
      price,
      between(1_000, 50_000),
      between(0.5, 0.95),
      (n, m, entry, initial, ratio) => {
        const balance = Math.abs(n) * initial;
        const called = callPrice(n, m, entry, balance, ratio * initial);
        expect(marginCall(n, balance, futuresPnl(n, m, entry, called, 1), initial, ratio * initial)).toBe(0);
        const worse = called - Math.sign(n) * 0.01 * Math.abs(called - entry);
        const profit = futuresPnl(n, m, entry, worse, 1);
        expectClose(
          marginCall(n, balance, profit, initial, ratio * initial) + balance + profit,
          balance,
          1e-9,
        );
      },
    ),
  );
});
