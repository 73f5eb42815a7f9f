import { HedgingError } from "../hedgingError";
import { centredMoments } from "../statistics/centredMoments";
import { sampleVariance } from "../statistics/sampleVariance";
import { contractsToTargetBeta } from "./contractsToTargetBeta";
import { coverage } from "./coverage";
import { roundContracts } from "./roundContracts";

export interface RankedHedge {
  readonly beta: number;
  readonly rSquared: number;
  readonly exact: number;
  readonly lots: number;
  readonly coverage: number;
  /** Per year, as a share of the portfolio. */
  readonly trackingError: number;
}

/**
 * How well one contract in whole lots would hedge a portfolio.
 *
 * β, R² of r_p on r; N* = −h β V / c; N = nearest whole; tracking error = sd(r_p + N c / V r) √periods
 * r_p, r returns of portfolio and contract over the same periods, decimals; V portfolio value and c contract value in one
 * currency; h hedge fraction.
 * Source: Hull, 11th ed. (2022), section 3.5; tracking error as a sample standard deviation (seed documents' E11).
 * @throws tooFewObservations below two pairs; noVariation where the contract's returns do not vary; divisionByZero where
 * V is 0 or the portfolio does not vary
 * @example hedgeWith([0.03, -0.03, 0.05], [0.02, -0.02, 0.03], 1_000_000, 100_000, 1, 1).lots // -16
 */
export function hedgeWith(
  portfolio: ArrayLike<number>,
  futures: ArrayLike<number>,
  portfolioValue: number,
  contractValue: number,
  hedgeFraction: number,
  periodsPerYear: number,
): RankedHedge {
  const { xx, xy, yy, meanX } = centredMoments(futures, portfolio);
  if (xx === 0) throw new HedgingError("noVariation", `futures_returns must vary, got ${meanX} throughout`);
  if (yy === 0)
    throw new HedgingError("divisionByZero", "portfolio_returns must vary, got one value throughout");
  const beta = xy / xx;
  const exact = contractsToTargetBeta(portfolioValue, beta, contractValue, 0, hedgeFraction, 1);
  const lots = roundContracts(exact, "nearest");
  const covered = coverage(portfolioValue, beta, lots, contractValue, 1);
  const share = (lots * contractValue) / portfolioValue;
  const left = new Float64Array(portfolio.length);
  let level = 0;
  for (let i = 0; i < left.length; i++) {
    const offset = share * futures[i]!;
    left[i] = portfolio[i]! + offset;
    level = Math.max(level, Math.abs(portfolio[i]!), Math.abs(offset));
  }
  return {
    beta,
    rSquared: ((xy / xx) * xy) / yy,
    exact,
    lots,
    coverage: covered,
    trackingError: Math.sqrt(sampleVariance(left, level) * periodsPerYear),
  };
}
