import { betaWithError } from "../../../src/hedging/beta/betaWithError";
import { expectClose } from "../../relative";

test("by hand: residuals 1/6, −1/3, 1/6 about slope 3/2", () => {
  const { beta, standardError, residualSquares } = betaWithError([1, 2, 4], [1, 2, 3]);
  expectClose(beta, 1.5);
  expectClose(residualSquares, 1 / 6);
  expectClose(standardError, Math.sqrt(1 / 12));
});

test("an exact fit has no error", () => {
  expect(betaWithError([0.1, 0.2, 0.3], [1, 2, 3]).standardError).toBe(0);
});

test("residuals above rounding are an error, however small the returns", () => {
  const market = [0.01, 0.02, 0.03, 0.04];
  const portfolio = market.map((m, i) => m + [1, -1, -1, 1][i]! * 1e-14);
  const { standardError } = betaWithError(portfolio, market);
  // Residuals of 1e-14 that no slope explains: √(4e-28 / 2 / 5e-4).
  expectClose(standardError, Math.sqrt(4e-25), 0.01);
});

test("changes may be as small as they like, returns are apart by more than rounding", () => {
  const tiny = [1e-17, 2e-17, 3e-17];
  expectClose(betaWithError([1e-17, 2e-17, 4e-17], tiny, "futures_changes").beta, 1.5);
  expect(() => betaWithError([1e-17, 2e-17, 4e-17], tiny)).toThrow("market_returns must vary");
});
