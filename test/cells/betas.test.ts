import { betasOf } from "../../src/cells/betas";
import { series } from "../../src/cells/series";
import { seriesBeside } from "../../src/cells/seriesBeside";
import type { BetaMethod } from "../../src/hedging/beta/betaMethod";
import { column, excelError, inWords, row } from "../call";

const market = [0.01, -0.02, 0.03, 0.005, -0.01, 0.02];
const one = [0.012, -0.03, 0.04, 0.01, -0.02, 0.018];
const two = [-0.02, 0.01, 0.015, -0.03, 0.02, 0.01];
const three = [0.005, -0.01, 0.02, 0.001, -0.004, 0.011];
const ols: BetaMethod = { name: "ols" };

const betas = (given: unknown, index: unknown, method: BetaMethod | "columns" = ols): unknown[] => {
  const beside = series("market_returns", index);
  return betasOf(seriesBeside("portfolio_returns", given, beside).each, beside, method).map(inWords);
};
const beside = (...columns: (readonly unknown[])[]): unknown[][] =>
  columns[0]!.map((_, i) => columns.map((cells) => cells[i]));
const each = (columns: (readonly unknown[])[], index: readonly unknown[]): unknown[] =>
  columns.flatMap((cells) => betas(column(...cells), column(...index)));

test.each([
  ["numbers alone", one, two, market],
  ["a hole of the market", one, two, [0.01, null, 0.03, 0.005, "x", 0.02]],
  ["a hole of a portfolio", [0.012, "", 0.04, 0.01, -0.02, 0.018], two, market],
  ["headers", ["A", ...one], ["B", ...two], ["M", ...market]],
  ["an error of a portfolio", one, [excelError("#REF!", "gone"), ...two.slice(1)], market],
  [
    "an error beside a hole of the market",
    one,
    [...two.slice(1), excelError("#REF!", "gone")],
    [...market.slice(1), ""],
  ],
  ["an error of the market", one, two, [...market.slice(1), excelError("#N/A", "none")]],
  ["a market that stands still", one, two, market.map(() => 0.01)],
])("columns beside each other are each its own: %s", (_, first, second, index) => {
  const alone = each([first, second], index);
  const together = betas(beside(first, second), column(...index));
  together.forEach((beta, i) => {
    if (typeof beta === "number") expect(beta).toBeCloseTo(alone[i] as number, 12);
    else expect(beta).toBe(alone[i]);
  });
  expect(betas([first, second], row(...index)).map(String)).toEqual(alone.map(String));
});

test("columns of another length than the market are #N/A", () => {
  for (const index of [market.slice(1), [...market, 0.01], [...market, null]]) {
    const words = `#N/A market_returns must be as long as portfolio_returns (6 cells), got ${index.length}`;
    expect(betas(beside(one, two), column(...index))).toEqual([words, words]);
  }
});

test("the prior of vasicek is that of the columns without a fault, three at least", () => {
  const whole = betas(beside(one, two, three), column(...market), "columns");
  whole.forEach((beta) => expect(beta).toEqual(expect.any(Number)));
  const faulty = [excelError("#REF!", "gone"), ...one.slice(1)];
  expect(betas(beside(one, faulty, two, three), column(...market), "columns")).toEqual([
    whole[0],
    "#REF! gone",
    whole[1],
    whole[2],
  ]);
  expect(() => betas(beside(one, two), column(...market), "columns")).toThrow(
    "parameter must be the prior standard deviation for vasicek with fewer than three columns, got nothing",
  );
});
