import { HedgingError } from "../../../src/hedging/hedgingError";
import { olsBeta } from "../../../src/hedging/beta/olsBeta";
import { expectClose } from "../../relative";

test("three pairs by hand: covariance 22 over variance 14", () => {
  expectClose(olsBeta([0.03, -0.03, 0.05], [0.02, -0.02, 0.03]), 11 / 7);
});

// Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.4, jet fuel hedged with heating oil:
// printed h* = 0.78; full precision by LibreOffice SLOPE on the printed changes.
test("Hull's jet fuel series", () => {
  const futures = [21, 35, -46, 1, 44, -29, -26, -29, 48, -6, -36, -11, 19, -27, 29].map((x) => x / 1000);
  const fuel = [29, 20, -44, 8, 26, -19, -10, -7, 43, 11, -36, -18, 9, -32, 23].map((x) => x / 1000);
  expectClose(olsBeta(fuel, futures), 0.7776506742411754);
});

test("a level of 5e8 costs few digits: 1e8 times the scatter", () => {
  const market = Array.from({ length: 60 }, (_, i) => 5e8 + ((i * 37) % 60));
  const portfolio = market.map((x, i) => 2 * x + (i % 2));
  const bare = market.map((x) => x - 5e8);
  expectClose(
    olsBeta(portfolio, market),
    olsBeta(
      bare.map((x, i) => 2 * x + (i % 2)),
      bare,
    ),
    1e-7,
  );
});

test("a constant market has no slope, however it is written in binary", () => {
  const market = Array.from({ length: 20 }, () => 0.1);
  const noisy = market.map((x, i) => x * (1 + (i % 3) * Number.EPSILON));
  for (const constant of [market, noisy]) {
    expect(() =>
      olsBeta(
        constant.map((_, i) => i),
        constant,
      ),
    ).toThrow("market_returns must vary");
  }
});

test("one pair is too few", () => {
  expect(() => olsBeta([1], [1])).toThrow(
    new HedgingError("tooFewObservations", "observations must be two or more, got 1"),
  );
});
