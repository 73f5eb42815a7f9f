import { figuresOf } from "../../../src/pane/monitor/figures";
import type { HedgeFacts } from "../../../src/pane/monitor/hedgesIn";
import type { Position } from "../../../src/pane/monitor/positions";

/** The seed's E51: two ES short at 4,500 with margins of 12,000 and 9,600. */
const facts: HedgeFacts = {
  portfolioValue: 500_000,
  beta: 1,
  futuresPrice: 4500,
  fxRate: 1,
  futuresBeta: 1,
  code: "ES",
  multiplier: 50,
  initialMargin: 12_000,
  buffer: 1,
  maintenanceMargin: 9_600,
};
const position = (held: number, more: Partial<Position> = {}): Position => ({
  hedge: "Hedge!B3",
  row: "HedgePositions!A2:G2",
  held,
  value: 500_000,
  beta: 1,
  price: 4500,
  date: 46340,
  ...more,
});
// 20 November 2026. ES rolls on the Monday before the third Friday of December 2026, the 18th: 14 December, 24 days on.
const today = 46346;

test("what is not held yet is shown as the formula asks for it", () => {
  const figures = figuresOf(facts, -2, undefined, today);
  // 2 × 225,000 of 500,000; balance 24,000 falls to 19,200 after 4,800 / (2 × 50) = 48 points.
  expect(figures.coverage).toBeCloseTo(0.9, 12);
  expect(figures.residualBeta).toBeCloseTo(0.1, 12);
  expect([figures.margin, figures.callPrice]).toEqual([24_000, 4548]);
  expect(figures.callDistance).toBeCloseTo(48 / 4500, 12);
  expect(figures.roll).toEqual({ code: "ESZ26", days: 24 });
  expect(figures.rebalance).toBeUndefined();
  expect(figures.limits.map(({ name, value, status }) => [name, value, status])).toEqual([
    ["Coverage", expect.closeTo(0.9, 12), "OK"],
    ["Margin", expect.closeTo(0.048, 12), "OK"],
  ]);
});

test("what is held is what is covered, and the difference is what to trade", () => {
  const figures = figuresOf({ ...facts, portfolioValue: 800_000 }, -4, position(-2), today);
  expect(figures.coverage).toBeCloseTo(450_000 / 800_000, 12);
  expect(figures.rebalance).toMatchObject({ trade: -2, action: "TRADE" });
  expect(figures.rebalance!.reason).toContain("Value changed by 60%");
});

test("cash put aside beyond the margin puts the call further away", () => {
  // 1.5 × 24,000 = 36,000 falls to 19,200 after 16,800 / (2 × 50) = 168 points; the margin itself stays 24,000.
  const figures = figuresOf({ ...facts, buffer: 1.5 }, -2, undefined, today);
  expect([figures.margin, figures.callPrice]).toEqual([24_000, 4668]);
});

test("a small change of the target waits for a trigger; ninety-one days are one", () => {
  expect(figuresOf(facts, -3, position(-2), today).rebalance).toMatchObject({ trade: -1, action: "HOLD" });
  expect(figuresOf(facts, -3, position(-2, { date: today - 91 }), today).rebalance!.action).toBe("TRADE");
});

test("a call is measured from the price at entry; a rally past it is due", () => {
  const figures = figuresOf({ ...facts, futuresPrice: 4600 }, -2, position(-2), today);
  expect(figures.callPrice).toBe(4548);
  expect(figures.callDistance).toBeCloseTo(4548 / 4600 - 1, 12);
});

test("an over-hedge is a breach; a dated code rolls in its own month; unknown margins stay unknown", () => {
  const { limits, roll, margin, callPrice } = figuresOf(
    { ...facts, code: "ESH27", initialMargin: undefined },
    -3,
    undefined,
    today,
  );
  expect(limits.map(({ name, status }) => [name, status])).toEqual([["Coverage", "BREACH"]]);
  // Third Friday of March 2027 is the 19th; the Monday before is the 15th: 115 days on.
  expect(roll).toEqual({ code: "ESH27", days: 115 });
  expect([margin, callPrice]).toEqual([undefined, undefined]);
});
