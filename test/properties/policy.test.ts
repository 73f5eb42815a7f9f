import fc from "fast-check";
import { cppiContracts } from "../../src/hedging/policy/cppiContracts";
import { hedgeLimits } from "../../src/hedging/policy/hedgeLimits";
import { rebalanceAction } from "../../src/hedging/policy/rebalanceAction";
import { reviewTriggers } from "../../src/hedging/policy/reviewTriggers";
import { vixBand } from "../../src/hedging/policy/vixBand";
import { vixRatio } from "../../src/hedging/policy/vixRatio";
import { contractsToTargetBeta } from "../../src/hedging/sizing/contractsToTargetBeta";
import { roundContracts } from "../../src/hedging/sizing/roundContracts";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const value = between(1e3, 1e9);

test("hedge fractions lie between 0 and 1 and never rise with the volatility index", () => {
  fc.assert(
    fc.property(between(0, 150), between(0, 50), between(1, 100), (vix, more, zeroAt) => {
      const ratio = vixRatio(vix, zeroAt);
      expect(ratio).toBeGreaterThanOrEqual(0);
      expect(ratio).toBeLessThanOrEqual(1);
      expect(vixRatio(vix + more, zeroAt)).toBeLessThanOrEqual(ratio);
      const [low, high] = vixBand(vix);
      const [lower, less] = vixBand(vix + more);
      expect(low).toBeLessThan(high);
      expect(lower <= low && less <= high).toBe(true);
    }),
  );
});

test("portfolio insurance hedges more as the value falls, between nothing and all of it", () => {
  fc.assert(
    fc.property(
      value,
      between(0.05, 1),
      between(0, 1),
      between(1, 10),
      between(0.1, 2),
      (v, f, fall, k, beta) => {
        const floor = f * v;
        const share = (worth: number): number =>
          -cppiContracts(worth, floor, k, beta, 50_000) / ((beta * worth) / 50_000);
        const before = share(v);
        const after = share(v * (1 - 0.9 * fall));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1 + 1e-12);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        expect(share(0.99 * floor)).toBeCloseTo(1, 12);
      },
    ),
  );
});

test("after trading to the target there is nothing left to trade", () => {
  fc.assert(
    fc.property(
      value,
      between(0.1, 2),
      between(1e4, 1e6),
      fc.integer({ min: -500, max: 500 }),
      (v, beta, worth, held) => {
        const target = roundContracts(contractsToTargetBeta(v, beta, worth, 0, 1, 1), "nearest");
        const triggers = reviewTriggers({
          portfolioValue: v,
          beta,
          lastValue: v,
          lastBeta: beta,
          daysSinceReview: 91,
          valueTrigger: 0.1,
          betaTrigger: 0.1,
          daysTrigger: 91,
        });
        const first = rebalanceAction(held, target, triggers);
        expect(held + first.trade - target).toBe(0);
        expect(first.action).toBe(held === target ? "REVIEW" : "TRADE");
        expect(rebalanceAction(held + first.trade, target, triggers).trade).toBe(0);
      },
    ),
  );
});

test("triggers fire on either side of the last review alike, and none fires where nothing changed", () => {
  fc.assert(
    fc.property(value, between(0.1, 2), between(0.01, 0.5), between(0, 0.6), (v, beta, trigger, change) => {
      const fired = (now: number, then: number): number =>
        reviewTriggers({
          portfolioValue: v,
          beta: now,
          lastValue: v,
          lastBeta: then,
          daysSinceReview: 0,
          valueTrigger: trigger,
          betaTrigger: trigger,
          daysTrigger: 91,
        }).fired.length;
      expect(fired(beta, beta)).toBe(0);
      expect(fired(beta + change, beta)).toBe(fired(beta, beta + change));
      expect(fired(beta + trigger, beta)).toBe(1);
    }),
  );
});

test("rounded down, no hedge of a long portfolio breaches the coverage limit; one contract more does", () => {
  fc.assert(
    fc.property(value, between(0.1, 2), between(1e3, 1e6), (v, beta, worth) => {
      const exact = contractsToTargetBeta(v, beta, worth, 0, 1, 1);
      const status = (contracts: number): string =>
        hedgeLimits({
          portfolioValue: v,
          beta,
          contracts,
          contractValue: worth,
          initialMargin: 0,
          netWorth: undefined,
          annualCost: undefined,
          trackingError: undefined,
          dailyLoss: undefined,
          dailyLossLimit: undefined,
        })[0]!.status;
      const down = roundContracts(exact, "down");
      expect(status(down)).toBe("OK");
      expect(status(down - 1)).toBe("BREACH");
    }),
  );
});
