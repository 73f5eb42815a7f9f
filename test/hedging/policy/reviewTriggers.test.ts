import { reviewTriggers, type Review } from "../../../src/hedging/policy/reviewTriggers";

const nothing: Review = {
  portfolioValue: 500_000,
  beta: 0.985,
  lastValue: undefined,
  lastBeta: undefined,
  daysSinceReview: undefined,
  valueTrigger: 0.1,
  betaTrigger: 0.1,
  daysTrigger: 91,
};
const fired = (change: Partial<Review>): readonly string[] => reviewTriggers({ ...nothing, ...change }).fired;

test("nothing given, nothing asked", () => {
  expect(reviewTriggers(nothing)).toEqual({ asked: false, fired: [] });
  expect(reviewTriggers({ ...nothing, lastBeta: 1 })).toEqual({ asked: true, fired: [] });
});

test.each<[Partial<Review>, string[]]>([
  [{ portfolioValue: 575_000, lastValue: 500_000 }, ["value changed by 15% (trigger 10%)"]],
  [{ portfolioValue: 450_000, lastValue: 500_000 }, ["value changed by -10% (trigger 10%)"]],
  [{ portfolioValue: 520_000, lastValue: 500_000 }, []],
  [{ beta: 0.85, lastBeta: 0.985 }, ["beta changed by -0.135 (trigger 0.1)"]],
  [{ beta: 0.85, lastBeta: 0.985, betaTrigger: 0.15 }, []],
  [{ daysSinceReview: 91 }, ["91 days since the last review (trigger 91)"]],
  [{ daysSinceReview: 90 }, []],
])("%j fires %j", (change, words) => {
  expect(fired(change)).toEqual(words);
});

test("a change of exactly the trigger counts, though binary noise says otherwise (E41)", () => {
  expect(0.3 - 0.2).toBeLessThan(0.1);
  expect(fired({ beta: 0.3, lastBeta: 0.2 })).toHaveLength(1);
  expect(fired({ portfolioValue: 550_000, lastValue: 500_000, valueTrigger: 0.1 + 1e-16 })).toHaveLength(1);
  expect(fired({ beta: 0.299_999, lastBeta: 0.2 })).toHaveLength(0);
});

test("all that fired are named", () => {
  expect(fired({ lastValue: 1e6, lastBeta: 0.5, daysSinceReview: 100 })).toHaveLength(3);
});

test("a last value of 0 gives no change", () => {
  expect(() => fired({ lastValue: 0 })).toThrow("last_value must not be 0, got 0");
});
