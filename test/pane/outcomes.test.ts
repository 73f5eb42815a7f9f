import { costsOf } from "../../src/pane/plan/costs";
import { outcomesOf, spotOf } from "../../src/pane/plan/outcomes";
import { planOf } from "../../src/pane/plan/plan";
import { rollsOf } from "../../src/pane/plan/rolls";
import { wishes } from "./wishes";

const outcomes = (given: Parameters<typeof wishes>[0]) => {
  const wished = wishes(given);
  return outcomesOf(wished, planOf(wished)!);
};
const costs = (given: Parameters<typeof wishes>[0], code?: string) => {
  const wished = wishes(given, code ? { code } : {});
  return costsOf(wished, planOf(wished)!);
};

test("a fall by a tenth, by hand", () => {
  const flat = { spot: 4500, rate: 0, dividendYield: 0, volatility: 0 };
  const fall = outcomes(flat)[8]!;
  // 0.985 × 500,000 × −0.1; + 2 × 50 × 450; the put at no volatility costs nothing and pays all of the fall.
  expect(fall).toMatchObject({ move: -0.1, unhedged: -49_250 });
  expect(fall.futures).toBeCloseTo(-4_250, 9);
  expect(fall.put).toBeCloseTo(0, 9);
  const rise = outcomes(flat)[24]!;
  // The call sold at 110% gives up what lies above: 0.985 × 500,000 × 0.1.
  expect(rise.move).toBe(0.3);
  expect(rise.collar).toBeCloseTo(49_250, 9);
});

test("moves go from −30% to 30% and meet 0", () => {
  const moves = outcomes({}).map(({ move }) => move);
  expect(moves).toHaveLength(25);
  expect([moves[0], moves[12], moves[24]]).toEqual([-0.3, 0, 0.3]);
});

test("without an index its level is what makes the futures price fair: 4,500 e^(−0.025 × 0.25)", () => {
  expect(spotOf(wishes())).toBeCloseTo(4471.9627, 4);
  expect(spotOf(wishes({ spot: 4480 }))).toBe(4480);
});

test("a short hedge earns interest less dividends; fees and lost interest cost", () => {
  const given = {
    fee: 2,
    slippage: 0.25,
    collateralSpread: 0.01,
    initialMargin: 12_000,
    maintenanceMargin: 9_600,
  };
  expect(costs(given)).toEqual({
    carry: expect.closeTo(-2 * 225_000 * 0.025 * 0.25, 9),
    marginFinancing: expect.closeTo(24_000 * 0.01 * 0.25, 9),
    entryAndExit: 2 * 2 * (2 + 0.25 * 50),
    rolls: 2 * 2 * (2 + 0.25 * 50),
    total: expect.closeTo(-2812.5 + 60 + 58 + 58, 9),
    perYearOfNotional: expect.closeTo(-2636.5 / 450_000 / 0.25, 12),
  });
  // The desk's fee counts where none is typed, as COST does it: 2 × 2 × 3.
  const desk = { reference: "HedgeContracts", givesMargins: false, fee: 3 };
  const wished = wishes({}, { desk });
  expect(costsOf(wished, planOf(wished)!)).toMatchObject({ entryAndExit: 12 });
  expect(costs({ price: 18_000 }, "FDAX")).toMatchObject({ marginFinancing: 0 });
  expect(costs({ price: 18_000, collateralSpread: 0.01 }, "FDAX")).toBeUndefined();
});

test("rolls of the S&P 500 future in the year from 21 November 2026", () => {
  // CME: Monday before the third Friday; last trading day the third Friday, in June 2027 before Juneteenth's holiday.
  expect(rollsOf("ES", 46_347)).toEqual({
    front: "ESZ26",
    lines: [
      { code: "ESZ26", roll: 46_370, expiry: 46_374 },
      { code: "ESH27", roll: 46_461, expiry: 46_465 },
      { code: "ESM27", roll: 46_552, expiry: 46_555 },
      { code: "ESU27", roll: 46_643, expiry: 46_647 },
    ],
  });
  expect(rollsOf("OWN", 46_347)).toBeUndefined();
});
