import { ewmaBeta } from "../../../src/hedging/beta/ewmaBeta";
import { sideBeta } from "../../../src/hedging/beta/sideBeta";
import { rollingBeta } from "../../../src/hedging/beta/rollingBeta";
import { expectClose } from "../../relative";

test("a beta for every full window; a window without one has its error", () => {
  const { betas, failures } = rollingBeta([1, 2, 4, NaN], [1, 1, 2, 3], 2, { name: "ols" });
  expect([...failures].map(([window, { kind }]) => [window, kind])).toEqual([
    [0, "noVariation"],
    [2, "tooFewObservations"],
  ]);
  expectClose(betas[1], 2);
});

test("vasicek needs three pairs in the window, the others two", () => {
  const portfolio = [0.01, NaN, 0.03, 0.02];
  const market = [0.01, 0.02, 0.04, 0.01];
  const vasicek = { name: "vasicek", priorMean: 1, priorVariance: 0.09 } as const;
  expect([...rollingBeta(portfolio, market, 3, vasicek).failures].map(([, { kind }]) => kind)).toEqual([
    "tooFewObservations",
    "tooFewObservations",
  ]);
  expectClose(rollingBeta(portfolio, market, 3, { name: "ols" }).betas[0], 2 / 3);
});

test("a market whose squares vanish has no beta, nor one that has come to rest", () => {
  const tiny = [1e-200, 2e-200, 4e-200];
  expect([...rollingBeta(tiny, tiny, 3, { name: "ols" }).failures.values()]).toMatchObject([
    { kind: "noVariation" },
  ]);
  const resting = [0.31, -0.17, 0.1, 0.1, 0.1, 0.1];
  const { failures } = rollingBeta([1, 2, 3, 4, 6, 5], resting, 3, { name: "ewma", decay: 0.9 });
  expect([...failures.keys()]).toEqual([2, 3]);
});

test("returns too old to weigh anything leave no beta, as in one window alone", () => {
  const portfolio = [1, 3, 4, NaN, NaN, NaN];
  const market = [1, 2, 4, 1, 2, 3];
  const { failures } = rollingBeta(portfolio, market, 5, { name: "ewma", decay: 1e-200 });
  expect([...failures.values()].map(({ kind }) => kind)).toEqual(["noVariation", "noVariation"]);
  expect(() => ewmaBeta(portfolio.slice(1), market.slice(1), 1e-200)).toThrow(
    expect.objectContaining({ kind: "noVariation" }),
  );
});

test("a market that stands still is on neither side", () => {
  const market = [0.01, 0, -0.02, 0.03, 0, 0.02, -0.01];
  const portfolio = [0.02, 0.5, -0.01, 0.05, -0.4, 0.02, -0.03];
  for (const name of ["upside", "downside"] as const) {
    const { betas } = rollingBeta(portfolio, market, 7, { name });
    expectClose(betas[0], sideBeta(portfolio, market, name));
  }
});

test("an exact fit is certain, even to a prior that is", () => {
  const market = [0.01, -0.02, 0.03, 0.017];
  const certain = { name: "vasicek", priorMean: 1, priorVariance: 0 } as const;
  // Rounding leaves 1E-16 of the squares of the last two, and nothing of those of the first.
  for (const exactly of [market, [-0.007, -0.396, -0.34, 0.089], [0.241, 0.448, -0.332, -0.24]]) {
    const exact = exactly.map((m) => 1.7 * m + 0.004);
    expectClose(rollingBeta(exact, exactly, 4, certain).betas[0], 1.7);
  }
  // Residuals of a hundred thousandth of the returns are no rounding.
  const scattered = market.map((m, i) => 1.7 * m + (i % 2 ? 1e-7 : -1e-7));
  expect(rollingBeta(scattered, market, 4, certain).betas[0]).toBe(1);
});
