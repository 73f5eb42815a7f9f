import { HedgingError } from "../../../src/hedging/hedgingError";
import { hedgeLimits, type HedgeInPlace } from "../../../src/hedging/policy/hedgeLimits";
import { expectClose } from "../../relative";

const baseCase: HedgeInPlace = {
  portfolioValue: 500_000,
  beta: 1,
  contracts: -2,
  contractValue: 225_000,
  initialMargin: 12_000,
  netWorth: undefined,
  annualCost: undefined,
  trackingError: undefined,
  dailyLoss: undefined,
  dailyLossLimit: undefined,
};

test("only what has its input is tested", () => {
  expect(hedgeLimits(baseCase).map(({ name }) => name)).toEqual(["Coverage"]);
  expect(hedgeLimits({ ...baseCase, dailyLoss: 5_000 })).toHaveLength(1);
  expect(hedgeLimits({ ...baseCase, dailyLossLimit: 5_000 })).toHaveLength(1);
});

test("the base case passes every limit (futures document, lines 2106–2138)", () => {
  const limits = hedgeLimits({
    ...baseCase,
    netWorth: 500_000,
    annualCost: 3_600,
    trackingError: 0.03,
    dailyLoss: 9_000,
    dailyLossLimit: 10_000,
  });
  const expected = [
    ["Coverage", 0.9, 1],
    ["Margin", 0.048, 0.05],
    ["Cost", 0.0072, 0.02],
    ["Tracking error", 0.03, 0.03],
    ["Daily loss", 9_000, 10_000],
  ] as const;
  limits.forEach(({ name, value, threshold, status }, i) => {
    expect([name, threshold, status]).toEqual([expected[i]![0], expected[i]![2], "OK"]);
    expectClose(value, expected[i]![1]);
  });
});

test("coverage is of the beta exposure: 1.3 of the value is neutral at a beta of 1.3 (E15)", () => {
  const status = (beta: number, contracts: number): string =>
    hedgeLimits({ ...baseCase, beta, contracts, contractValue: 50_000 })[0]!.status;
  expect(status(1.3, -13)).toBe("OK");
  expect(status(1.3, -14)).toBe("BREACH");
  expect(status(1, -11)).toBe("BREACH");
  expect(status(1, 5)).toBe("OK");
});

test("a threshold is not breached by binary noise, but by a little more", () => {
  const status = (trackingError: number): string => hedgeLimits({ ...baseCase, trackingError })[1]!.status;
  expect(status(0.03 + 4e-18)).toBe("OK");
  expect(status(0.03 * (1 + 5e-10))).toBe("OK");
  expect(status(0.030_001)).toBe("BREACH");
});

test("what has no value is an error in its place, and judged by nothing", () => {
  const unknown = new HedgingError("missing", "no margin");
  const [, margin] = hedgeLimits({ ...baseCase, initialMargin: unknown, netWorth: 1e6 });
  expect(margin).toEqual({ name: "Margin", value: unknown, threshold: 0.05, status: "" });
  const [coverage, cost] = hedgeLimits({ ...baseCase, portfolioValue: 0, annualCost: 1 });
  expect([coverage!.status, cost!.status]).toEqual(["", ""]);
  expect((cost!.value as HedgingError).message).toBe("portfolio_value must not be 0, got 0");
  const [, ofNothing] = hedgeLimits({ ...baseCase, netWorth: 0 });
  expect((ofNothing!.value as HedgingError).message).toBe("net_worth must not be 0, got 0");
});
