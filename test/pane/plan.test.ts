import { missingSteps, planOf } from "../../src/pane/plan/plan";
import { portfolio, wishes } from "./wishes";

test("the README's hedge: 500,000 at beta 0.985 with ES at 4,500 sells two", () => {
  const plan = planOf(wishes())!;
  expect(plan.exact).toBeCloseTo(-2.188888888888889, 12);
  expect(plan).toMatchObject({
    contracts: -2,
    contractValue: 225_000,
    initialMargin: 25_300,
    callPrice: 4523,
  });
  expect(plan.coverage).toBeCloseTo(450_000 / 492_500, 12);
  expect(plan.residualBeta).toBeCloseTo(0.085, 12);
});

test("own margins come before the catalogue's", () => {
  expect(planOf(wishes({ initialMargin: 12_000, maintenanceMargin: 9_600 }))).toMatchObject({
    initialMargin: 24_000,
    callPrice: 4548,
  });
});

test("a maintenance margin above the initial one must be corrected first", () => {
  expect(missingSteps(wishes({ initialMargin: 9_000 }))).toEqual(["margins"]);
  expect(planOf(wishes({ initialMargin: 9_000, maintenanceMargin: 9_000 }))).toMatchObject({
    initialMargin: 18_000,
    callPrice: 4500,
    callOdds: 1,
  });
});

test("a buffer puts more cash aside, so the call comes later and less likely", () => {
  const own = { initialMargin: 12_000, maintenanceMargin: 9_600 };
  // Short 2 × 50: (2 × 12,000 × 1.5 − 2 × 9,600) ÷ 100 points above 4,500.
  expect(planOf(wishes({ ...own, buffer: 1.5 }))).toMatchObject({
    initialMargin: 24_000,
    cash: 36_000,
    callPrice: 4668,
  });
  // test/golden/touchProbability.py: touching 4,668 or 4,548 from 4,500 in 20 of 252 days at 20% a year, no drift.
  expect(planOf(wishes({ ...own, buffer: 1.5, callDays: 20 }))!.callOdds).toBeCloseTo(0.5059114467052, 9);
  expect(planOf(wishes(own))!.callOdds).toBeCloseTo(0.8460849945807, 9);
});

test("without any margin known, the plan stands and the margin is open", () => {
  expect(planOf(wishes({ price: 18_000 }, { code: "FDAX" }))).toMatchObject({
    contracts: -1,
    initialMargin: undefined,
    callPrice: undefined,
  });
});

test("target, share, rate and rounding count", () => {
  expect(planOf(wishes({ target: 0.5 }, { level: "target" }))!.exact).toBeCloseTo(
    (-0.485 * 500_000) / 225_000,
    12,
  );
  expect(planOf(wishes({ share: 0.5 }))!.exact).toBeCloseTo(-1.0944444444, 9);
  expect(planOf(wishes({ fx: 0.8 }))!.contractValue).toBe(180_000);
  expect(planOf(wishes({}, { rounding: "up" }))!.contracts).toBe(-3);
});

test("no contracts need no call price; beta 0 has no coverage", () => {
  const none = planOf(wishes({ target: 0.985 }, { level: "target" }))!;
  expect(none).toMatchObject({ contracts: 0, callPrice: undefined });
  expect(planOf(wishes({}, { portfolio: { ...portfolio, beta: 0 } }))!.coverage).toBeUndefined();
});

test("what is missing is named in the pane's order", () => {
  const nothing = { portfolio: undefined, contract: undefined };
  expect(missingSteps(wishes({ price: { kind: "empty" } }, nothing))).toEqual([
    "portfolio",
    "contract",
    "price",
  ]);
  expect(missingSteps(wishes({}, { portfolio: { ...portfolio, beta: undefined } }))).toEqual(["beta"]);
  expect(missingSteps(wishes({ price: 0, share: 1.5, fx: -1, initialMargin: -1 }))).toEqual([
    "price",
    "fx",
    "share",
    "initialMargin",
  ]);
  expect(missingSteps(wishes({ price: { kind: "reading", reference: "S!$A$1" } }))).toEqual(["price"]);
});

test("a number beyond what a computer holds gives no plan", () => {
  expect(planOf(wishes({ price: 1e308 }))).toBeUndefined();
});
