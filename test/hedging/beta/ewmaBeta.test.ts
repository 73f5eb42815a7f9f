import { ewmaBeta } from "../../../src/hedging/beta/ewmaBeta";
import { olsBeta } from "../../../src/hedging/beta/olsBeta";
import { expectClose } from "../../relative";

const market = [0.02, -0.02, 0.03];
const portfolio = [0.03, -0.03, 0.05];

test("without decay it is least squares", () => {
  expectClose(ewmaBeta(portfolio, market, 1), olsBeta(portfolio, market));
});

test("by hand with weights ¼, ½ and 1: the lines through three points", () => {
  // Weighted means 0.025/1.75 and 0.0425/1.75; Sxy and Sxx from 1.75 Σwxy − Σwx Σwy and 1.75 Σwx² − (Σwx)².
  const expected = (1.75 * 0.00195 - 0.025 * 0.0425) / (1.75 * 0.0012 - 0.025 ** 2);
  expectClose(ewmaBeta(portfolio, market, 0.5), expected);
});

test("a hole keeps its age", () => {
  const weights = [0.125, 0.25, 1];
  const sum = (f: (i: number) => number): number => weights.reduce((total, w, i) => total + w * f(i), 0);
  const [w, x, y] = [sum(() => 1), sum((i) => market[i]!), sum((i) => portfolio[i]!)];
  const expected =
    (w * sum((i) => market[i]! * portfolio[i]!) - x * y) / (w * sum((i) => market[i]! ** 2) - x * x);
  const holed = [0.02, -0.02, 0.5, 0.03];
  expectClose(ewmaBeta([0.03, -0.03, NaN, 0.05], holed, 0.5), expected, 1e-11);
});

test("one pair, or a constant market, has no beta", () => {
  expect(() => ewmaBeta([1, NaN], [1, 2], 0.9)).toThrow("observations must be two or more, got 1");
  expect(() => ewmaBeta([1, 2], [3, 3], 0.9)).toThrow("market_returns must vary");
});

test("the order of a market's returns does not matter without decay", () => {
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 2, 0],
  ]) {
    const turned = [order.map((i) => portfolio[i]!), order.map((i) => market[i]!)] as const;
    expectClose(ewmaBeta(...turned, 1), 11 / 7, 1e-11);
  }
});

test("a large level costs no digits", () => {
  const steps = Array.from({ length: 50 }, (_, i) => ((i * 31) % 17) - 8);
  const moves = steps.map((step) => step / 1000 + 0.0007);
  expectClose(
    ewmaBeta(
      steps.map((step) => 2 ** 40 + step),
      moves,
      0.97,
    ),
    1000,
    1e-10,
  );
});

test("too few pairs are of that kind", () => {
  expect(() => ewmaBeta([1], [1], 0.9)).toThrow(expect.objectContaining({ kind: "tooFewObservations" }));
});
