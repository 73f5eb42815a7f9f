import { planOf } from "../../src/pane/plan/plan";
import { wishes } from "./wishes";

const level = (...given: Parameters<typeof wishes>) => {
  const { share, target } = planOf(wishes(...given))!;
  return { share, target };
};

test.each([
  ["very bearish", 1],
  ["bearish", 0.75],
  ["neutral", 0.5],
  ["bullish", 0.25],
  ["very bullish", 0],
] as const)("a %s view hedges %d", (view, share) => {
  expect(level({ share: 0.3 }, { level: "view", view })).toEqual({ share, target: 0 });
});

test("the VIX on the way to 40: at 10 three quarters are hedged, at 50 nothing", () => {
  expect(level({ vix: 10 }, { level: "vixRatio" }).share).toBe(0.75);
  expect(level({ vix: 10, vixZero: 20 }, { level: "vixRatio" }).share).toBe(0.5);
  expect(level({ vix: 50 }, { level: "vixRatio" }).share).toBe(0);
});

test.each([
  ["low", 0.25],
  ["middle", 0.375],
  ["high", 0.5],
] as const)("a VIX of 20 lies in the range from 25%% to 50%%: %s is %d", (band, share) => {
  expect(level({ vix: 20 }, { level: "vixBand", band }).share).toBe(share);
});

test("a floor of 400,000 under 500,000 keeps three times the cushion, so two fifths are hedged", () => {
  const plan = planOf(wishes({ floor: 400_000 }, { level: "floor" }))!;
  expect(plan.share).toBeCloseTo(0.4, 12);
  // 0.985 × (500,000 − 3 × 100,000) ÷ 225,000, short.
  expect(plan.exact).toBeCloseTo(-0.875555555555556, 12);
  expect(level({ floor: 600_000 }, { level: "floor" }).share).toBe(1);
  expect(level({ floor: 100_000, multiple: 5 }, { level: "floor" }).share).toBe(0);
});

test("a target goes all the way, whatever share another level has", () => {
  expect(level({ target: 0.4, share: 0.2 }, { level: "target" })).toEqual({ share: 1, target: 0.4 });
  expect(level({ target: 0.4, share: 0.2 })).toEqual({ share: 0.2, target: 0 });
});

test.each(["vixRatio", "vixBand", "floor"] as const)(
  "%s needs its own field, and no other level's",
  (way) => {
    expect(planOf(wishes({ share: 7 }, { level: way }))).toBeUndefined();
    expect(planOf(wishes({ share: 7, vix: 20, floor: 1 }, { level: way }))).toBeDefined();
  },
);
