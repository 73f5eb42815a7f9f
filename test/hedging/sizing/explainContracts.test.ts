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
  const lines = explainContracts({ ...inputs, portfolioValue: 0 });
  expect(lines.slice(-2).map(([, formula]) => formula)).toEqual(["−(0) ÷ 0", "1.2 + 0 ÷ 0"]);
  const values = lines.map(([, , value]) => value);
  expect(values.slice(-2).map((value) => (value as HedgingError).kind)).toEqual([
    "divisionByZero",
    "divisionByZero",
  ]);
});

test("formulas show fifteen digits, without what binary adds", () => {
  const es = { portfolioValue: 1_000_000, beta: 0.3, multiplier: 50, futuresPrice: 4_500 };
  const formulas = explainContracts({ ...inputs, ...es, targetBeta: 0.1, rounding: "none" }).map(
    ([, formula]) => formula,
  );
  expect(formulas[3]).toBe("-0.2 × 1000000");
  expect(formulas[6]).toBe("-0.888888888888889 rounded none");
});

test("every line follows from the ones before it, with a future of another beta and a currency", () => {
  const given = { ...inputs, targetBeta: 0.4, hedgeFraction: 0.5, fxRate: 0.8, futuresBeta: 1.25 } as const;
  // 0.5 × (0.4 − 1.2) = −0.4 of 10 million; 8,000 × 25 × 0.8 = 160,000, of beta 200,000: −20 contracts.
  expect(explainContracts(given)).toEqual([
    ["Beta exposure", "1.2 × 10000000", 12_000_000],
    ["Contract value", "8000 × 25 × 0.8", 160_000],
    ["Change of beta", "0.5 × (0.4 − 1.2)", expect.closeTo(-0.4, 12)],
    ["Exposure to trade", "-0.4 × 10000000", expect.closeTo(-4_000_000, 6)],
    ["Beta value of one contract", "160000 × 1.25", 200_000],
    ["Exact contracts", "-4000000 ÷ 200000", expect.closeTo(-20, 12)],
    ["Contracts", "-20 rounded nearest", -20],
    ["Futures beta exposure", "-20 × 200000", -4_000_000],
    ["Coverage", "−(-4000000) ÷ 12000000", expect.closeTo(1 / 3, 12)],
    ["Residual beta", "1.2 + (-4000000) ÷ 10000000", expect.closeTo(0.8, 12)],
  ]);
  const signs = explainContracts({ ...inputs, beta: -1.2, futuresBeta: -1 }).map(([, formula]) => formula);
  expect(signs[2]).toBe("1 × (0 − (-1.2))");
  expect(signs[4]).toBe("200000 × (-1)");
});
