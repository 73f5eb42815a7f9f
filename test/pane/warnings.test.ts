import { planOf } from "../../src/pane/plan/plan";
import { warningsOf } from "../../src/pane/plan/warnings";
import { warningText } from "../../src/pane/textsLevel";
import { portfolio, wishes } from "./wishes";

/** The day of the catalogue's ES margin: 1 April 2025. */
const dated = 45_748;
const own = { initialMargin: 12_000, maintenanceMargin: 9_600 };

function warned([given, more]: Parameters<typeof wishes>, { today = dated }: { today?: number } = {}) {
  const wished = wishes(given, more);
  return warningsOf(wished, planOf(wished)!, today);
}
const kinds = (...given: Parameters<typeof warned>) => warned(...given).map(({ kind }) => kind);
const words = (...given: Parameters<typeof warned>) => warned(...given).map(warningText);

test("a hedge within its bounds, at margins of the day, has nothing to accept", () => {
  expect(kinds([{}])).toEqual([]);
  expect(kinds([{}], { today: dated + 35 })).toEqual([]);
});

test("rounded up, the hedge takes more than all market risk", () => {
  // 3 × 225,000 ÷ (500,000 × 0.985)
  expect(words([{}, { rounding: "up" }])).toEqual([
    "Over-hedged: the contracts remove 137.1% of the market risk, so the portfolio would gain when the market falls. Round down to stay below 100%.",
  ]);
});

test("a target below 0 is net short, whichever way it is rounded", () => {
  expect(words([{ target: -0.5 }, { level: "target" }])[0]).toMatch(
    /^Net short: beta after the hedge is −0.365,/,
  );
});

test("rounding that takes a tenth of the hedge says which contract fits better", () => {
  // −0.985 × 300,000 ÷ 225,000 = −1.313: one contract leaves 23.9% out.
  const smaller = { portfolio: { ...portfolio, total: 300_000 } };
  expect(words([{}, smaller])).toEqual([
    "Rounding −1.31 to −1 contracts hedges 23.9% less than asked for. MES, the smaller contract on the same index, fits better.",
  ]);
  expect(kinds([{}, { ...smaller, rounding: "none" }])).toEqual([]);
  expect(words([{}, { ...smaller, code: "MES" }])).toEqual([]);
  expect(words([{ share: 0.2 }])).toEqual([
    "The hedge rounds to no contract, so nothing is hedged. MES, the smaller contract on the same index, fits better.",
  ]);
});

test("margins older than 35 days, or unknown, are told; one's own are not", () => {
  expect(words([{}], { today: dated + 36 })).toEqual([
    "The margin is an indicative figure of 1 April 2025. Enter your broker’s under Own margins in step 4.",
  ]);
  expect(kinds([own], { today: dated + 3000 })).toEqual([]);
  expect(kinds([{ price: 18_000 }, { code: "FDXM" }])).toEqual(["noMargin"]);
  const desk = { reference: "HedgeContracts[#All]", givesMargins: true };
  expect(words([{}, { desk }], { today: dated + 36 })).toEqual([
    "The desk’s margin is of 1 April 2025: look it up again and correct it on the Contracts tab.",
  ]);
});

test("what an index hedge does not remove is said: one stock's own risk, a low R²", () => {
  const heavy = { name: "ACME", share: 0.4 };
  expect(words([{}, { portfolio: { ...portfolio, heavy } }])).toEqual([
    "ACME is 40% of the holdings. An index hedge does not remove the risk of one stock: it may fall while the index rises.",
  ]);
  const statistics = { lower: -0.1, upper: 2 };
  const regression = { rSquared: 0.5, statistics } as NonNullable<typeof portfolio.regression>;
  expect(kinds([{}, { portfolio: { ...portfolio, regression } }])).toEqual(["lowRSquared", "uncertain"]);
});

test("a floor that is reached, a far index, a holding left out", () => {
  expect(kinds([{ floor: 500_000 }, { level: "floor" }])).toEqual(["floor"]);
  expect(kinds([{ spot: 3_900 }])).toEqual(["spot"]);
  expect(kinds([{ spot: 4_400 }])).toEqual([]);
  const holes = [{ cell: "C4", role: "value", kind: "missing", shown: "", blocks: false } as const];
  expect(words([{}, { portfolio: { ...portfolio, holes } }])).toEqual([
    "A holding is left out for missing figures: C4. Complete them in the sheet.",
  ]);
});
