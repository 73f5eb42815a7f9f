import { vasicekPrior } from "../../../src/hedging/beta/vasicekPrior";
import { expectClose } from "../../relative";

const market = [1, 2, 3];
const withBeta = (beta: number): [number[], number[]] => [market.map((m) => beta * m), market];

test("mean and sample variance of the columns' betas, those without one not counted", () => {
  const constant: [number[], number[]] = [market, [5, 5, 5]];
  const prior = vasicekPrior([withBeta(1), withBeta(2), constant, withBeta(6)]);
  expect(prior.name).toBe("vasicek");
  if (prior.name !== "vasicek") return;
  expectClose(prior.priorMean, 3);
  expectClose(prior.priorVariance, 7);
});

test("two betas make no prior", () => {
  expect(() => vasicekPrior([withBeta(1), withBeta(2)])).toThrow(
    "must have three columns with a beta for a prior, got 2",
  );
});

test("too few betas are of that kind", () => {
  expect(() => vasicekPrior([])).toThrow(expect.objectContaining({ kind: "tooFewObservations" }));
});

test("a portfolio of a single pair is not counted", () => {
  const prior = vasicekPrior([withBeta(1), withBeta(2), [[5], [7]], withBeta(6)]);
  expect(prior).toMatchObject({ priorMean: 3 });
});
