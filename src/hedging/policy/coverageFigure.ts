import { HedgingError } from "../hedgingError";
import { coverage } from "../sizing/coverage";

/**
 * Coverage as one figure of a list: without an exposure to cover it is an error of its own and spoils no other.
 *
 * coverage = −N V_F / (β V), as in coverage
 * @example coverageFigure(500000, 1, -2, 225000) // 0.9
 */
export function coverageFigure(
  portfolioValue: number,
  beta: number,
  contracts: number,
  contractValue: number,
  futuresBeta = 1,
): number | HedgingError {
  if (beta * portfolioValue === 0) {
    return new HedgingError("divisionByZero", "beta × portfolio_value must not be 0, got 0");
  }
  return coverage(portfolioValue, beta, contracts, contractValue, futuresBeta);
}
