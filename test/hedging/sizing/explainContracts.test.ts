import { explainContracts } from "../../../src/hedging/sizing/explainContracts";
import { HedgingError } from "../../../src/hedging/hedgingError";

const inputs = {
  portfolioValue: 10_000_000,
  beta: 1.2,
  multiplier: 25,
  futuresPrice: 8_000,
  targetBeta: 0,
  hedgeFraction: 1,
  rounding: "nearest",
  fxRate: 1,
  futuresBeta: 1,
} as const;

test("the 60 SPI 200 contracts of the beta document, line by line", () => {
  const lines = Object.fromEntries(
    explainContracts(inputs).map(([step, formula, value]) => [step, [formula, value]]),
  );
  expect(lines).toMatchObject({
    "Beta exposure": ["1.2 × 10000000", 12_000_000],
    "Contract value": ["8000 × 25 × 1", 200_000],
    "Change of beta": ["1 × (0 − 1.2)", -1.2],
    "Exact contracts": ["-12000000 ÷ 200000", -60],
    Contracts: ["-60 rounded nearest", -60],
    Coverage: ["−(-12000000) ÷ 12000000", 1],
    "Residual beta": ["1.2 + (-12000000) ÷ 10000000", 0],
  });
});

test("without a portfolio the last two lines have no value", () => {
  const values = explainContracts({ ...inputs, portfolioValue: 0 }).map(([, , value]) => value);
  expect(values.slice(-2).map((value) => (value as HedgingError).kind)).toEqual([
    "divisionByZero",
    "divisionByZero",
  ]);
});

test("formulas show fifteen digits, without what binary adds", () => {
  const inputs = {
    portfolioValue: 1_000_000,
    beta: 0.3,
    multiplier: 50,
    futuresPrice: 4_500,
    targetBeta: 0.1,
    hedgeFraction: 1,
    rounding: "none",
    fxRate: 1,
    futuresBeta: 1,
  } as const;
  const formulas = explainContracts(inputs).map(([, formula]) => formula);
  expect(formulas[3]).toBe("-0.2 × 1000000");
  expect(formulas[6]).toBe("-0.888888888888889 rounded none");
});
