import golden from "../../golden/touchProbability.json";
import { callOdds } from "../../../src/hedging/margin/callOdds";
import { expectClose } from "../../relative";

test("the base case: 2 ES short at 4,500 are called at 4,548 (mpmath)", () => {
  expectClose(callOdds(-2, 50, 4_500, 0.2, 20, 24_000, 9_600, 0), golden[0]!.probability, 1e-12);
  expectClose(callOdds(-2, 50, 4_500, 0.2, 20, 48_000, 9_600, 0), golden[1]!.probability, 1e-12);
  expectClose(callOdds(2, 50, 4_500, 0.2, 20, 24_000, 9_600, 0), golden[3]!.probability, 1e-12);
});

test("certain, impossible and without a position", () => {
  expect(callOdds(-2, 50, 4_500, 0.2, 20, 19_000, 9_600, 0)).toBe(1);
  expect(callOdds(2, 50, 4_500, 0.2, 20, 1e6, 9_600, 0)).toBe(0);
  expect(callOdds(0, 50, 4_500, 0.2, 20, 0, 9_600, 0)).toBe(0);
});

test("at the maintenance margin itself a call takes a move: none without days or volatility", () => {
  const atMaintenance = (volatility: number, days: number): number =>
    callOdds(-2, 50, 4_500, volatility, days, 19_200, 9_600, 0);
  expect([atMaintenance(0.2, 0), atMaintenance(0, 10), atMaintenance(0.2, 10)]).toEqual([0, 0, 1]);
});
