import { hedgeCost } from "../../../src/hedging/cost/hedgeCost";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

const baseCase = {
  contracts: -2,
  multiplier: 50,
  futuresPrice: 4_500,
  years: 0.25,
  rate: 0.05,
  dividendYield: 0.014,
  collateralSpread: 0.005,
  initialMargin: 12_000,
  feePerSide: 2,
  slippagePoints: 0.25,
  rollsPerYear: 4,
};

test("the base case by hand: a short earns 450,000 × 3.6 % for a quarter (E04) and pays 58 a round trip", () => {
  const cost = hedgeCost(baseCase);
  expectClose(cost.carry, -4_050);
  expectClose(cost.marginFinancing, 30);
  expectClose(cost.entryAndExit, 58);
  expectClose(cost.rolls, 58);
  expectClose(cost.total, -3_904);
  expectClose(cost.perYearOfNotional as number, -3_904 / 450_000 / 0.25);
});

test("a long position pays the carry, and where dividends exceed the rate a short one does", () => {
  expectClose(hedgeCost({ ...baseCase, contracts: 2 }).carry, 4_050);
  expectClose(hedgeCost({ ...baseCase, rate: 0, dividendYield: 0.02 }).carry, 2_250);
});

test.each([
  [{ contracts: 0 }, "contracts must not be 0, got 0"],
  [{ years: 0 }, "years must not be 0, got 0"],
])("%j has no cost per year of notional", (change, message) => {
  const { perYearOfNotional } = hedgeCost({ ...baseCase, ...change });
  expect(perYearOfNotional).toEqual(new HedgingError("divisionByZero", message));
});
