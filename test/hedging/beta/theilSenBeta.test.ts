import { theilSenBeta } from "../../../src/hedging/beta/theilSenBeta";
import { expectClose } from "../../relative";

test("by hand: slopes 2, ½, 7/3, −1, 5/2 and 6, of which the middle two are 2 and 7/3", () => {
  expectClose(theilSenBeta([1, 3, 2, 8], [1, 2, 3, 4]), 13 / 6);
});

test("one wild return moves it little", () => {
  const market = Array.from({ length: 31 }, (_, i) => ((i * 7) % 31) - 15);
  const portfolio = market.map((m, i) => 1.2 * m + (i === 5 ? 1e6 : 0));
  expectClose(theilSenBeta(portfolio, market), 1.2);
});

test("points above one another have no slope between them", () => {
  expectClose(theilSenBeta([1, 5, 3], [1, 1, 2]), 0);
  expect(() => theilSenBeta([1, 2], [3, 3])).toThrow("market_returns must vary");
  expect(() => theilSenBeta([1], [3])).toThrow("observations must be two or more, got 1");
});

test("counting slopes instead of listing them finds the same", () => {
  const market = Array.from({ length: 1_400 }, (_, i) => ((i * 7919) % 503) / 1e4);
  const portfolio = market.map((m, i) => 0.8 * m + (((i * 104729) % 211) - 105) / 3e4);
  const whole = theilSenBeta(portfolio, market);
  const listed: number[] = [];
  for (let i = 0; i < market.length; i++) {
    for (let j = i + 1; j < market.length; j++) {
      if (market[i] !== market[j]) listed.push((portfolio[j]! - portfolio[i]!) / (market[j]! - market[i]!));
    }
  }
  const sorted = Float64Array.from(listed).sort();
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  expectClose(whole, median, 1e-12);
});

test("too few pairs are of that kind", () => {
  expect(() => theilSenBeta([1], [1])).toThrow(expect.objectContaining({ kind: "tooFewObservations" }));
});
