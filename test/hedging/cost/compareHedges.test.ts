import { compareHedges } from "../../../src/hedging/cost/compareHedges";
import { optionPrice } from "../../../src/hedging/cost/optionPrice";
import { expectClose } from "../../relative";

const given = {
  portfolioValue: 450_000,
  beta: 1,
  contracts: -2,
  multiplier: 50,
  futuresPrice: 4_500,
  spot: 4_500,
  volatility: 0.2,
  rate: 0.05,
  dividendYield: 0.014,
  years: 0.25,
  putStrike: 1,
  callStrike: 1.1,
  fxRate: 1,
};

test("100 units of the index by hand, a fall and two rises", () => {
  const put = optionPrice("put", 4_500, 4_500, 0.2, 0.05, 0.014, 0.25);
  const call = optionPrice("call", 4_500, 4_950, 0.2, 0.05, 0.014, 0.25);
  const [fall, rise, jump] = compareHedges(given, [-0.2, 0.05, 0.2]);
  expectClose(fall!.unhedged, -90_000);
  expect(fall!.futures).toBe(0);
  expectClose(fall!.put, -100 * put);
  expectClose(fall!.collar, 100 * (call - put));
  expectClose(rise!.put, 22_500 - 100 * put);
  expectClose(jump!.collar, 45_000 + 100 * (call - put));
  expectClose(jump!.sell, 450_000 * Math.expm1(0.0125));
});

test("a short future is a long put and a short call at its price, no free insurance (E01)", () => {
  // Strikes at the forward: put and call cost the same, so the collar has no premium.
  const forward = 4_500 * Math.exp(0.036 * 0.25);
  const synthetic = {
    ...given,
    futuresPrice: forward,
    putStrike: forward / 4_500,
    callStrike: forward / 4_500,
  };
  for (const { futures, collar } of compareHedges(synthetic, [-0.5, -0.1, 0, 0.1, 0.5])) {
    expect(Math.abs(futures - collar)).toBeLessThan(1e-8);
  }
});

test("a fairly priced future leaves the carry in a flat market, as cash does (E04)", () => {
  const forward = 4_500 * Math.exp(0.036 * 0.25);
  const [flat] = compareHedges({ ...given, futuresPrice: forward }, [0]);
  expectClose(flat!.futures, 450_000 * Math.expm1(0.009));
});

test("the future's currency is converted, the options are in the portfolio's", () => {
  const [at] = compareHedges({ ...given, fxRate: 0.5 }, [-0.2]);
  expectClose(at!.futures, -90_000 + 45_000);
});
