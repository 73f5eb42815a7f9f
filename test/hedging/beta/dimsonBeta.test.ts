import { dimsonBeta } from "../../../src/hedging/beta/dimsonBeta";
import { olsBeta } from "../../../src/hedging/beta/olsBeta";
import { expectClose } from "../../relative";

const market = [1, 3, 2, 5, 4, 8, 1, 0, 6, 2];

test("a portfolio that follows a day late has its whole beta in lags and leads", () => {
  const late = market.map((m, i) => 0.4 * m + 0.5 * (market[i - 1] ?? 0) + 0.1 * (market[i + 1] ?? 0));
  expectClose(dimsonBeta(late, market, 1), 1, 1e-12);
});

test("without lags it is least squares", () => {
  const portfolio = [2, 1, 5, 4, 4, 9, 0, 1, 7, 7];
  expectClose(dimsonBeta(portfolio, market, 0), olsBeta(portfolio, market));
});

test("fewer rows than coefficients, or lags that repeat each other, have no beta", () => {
  expect(() => dimsonBeta([1, 2, 3, 4], [1, 2, 4, 3], 1)).toThrow("observations must be 4 or more, got 2");
  const line = Array.from({ length: 12 }, (_, i) => i);
  expect(() => dimsonBeta(line, line, 1)).toThrow("market_returns must vary independently");
});

test("any number of lags is answered at once", () => {
  expect(() => dimsonBeta(market, market, 9e199)).toThrow("or more, got 0");
  expect(() => dimsonBeta(market, market, 1e9)).toThrow("observations must be 2000000002 or more, got 0");
  const long = Float64Array.from({ length: 20_000 }, (_, i) => Math.sin(i * i));
  expect(() => dimsonBeta(long, long, 500)).toThrow("lags must be few enough for an exact answer, got 500");
});

test("one row more than coefficients is enough, one of the lags broken off or not", () => {
  // Four whole rows for the mean and three coefficients: an exact plane.
  const six = [1, 3, 2, 5, 4, 8];
  const portfolio = six.map((_, i) => 2 + 0.3 * (six[i - 1] ?? 0) + 0.5 * six[i]! + 0.4 * (six[i + 1] ?? 0));
  expectClose(dimsonBeta(portfolio, six, 1), 1.2, 1e-10);
});

test("too many lags to calculate are an overflow", () => {
  const long = Float64Array.from({ length: 20_000 }, (_, i) => Math.sin(i * i));
  expect(() => dimsonBeta(long, long, 500)).toThrow(expect.objectContaining({ kind: "overflow" }));
});
