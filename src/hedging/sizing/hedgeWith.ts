import { returnLevel } from "../beta/returnLevel";
import { HedgingError } from "../hedgingError";
import { coverageFigure } from "../policy/coverageFigure";
import { centredMoments } from "../statistics/centredMoments";
import { sampleVariance } from "../statistics/sampleVariance";
import { contractsToTargetBeta } from "./contractsToTargetBeta";
import { roundContracts } from "./roundContracts";

type Figure = number | HedgingError;

export interface RankedHedge {
  readonly beta: number;
  readonly rSquared: Figure;
  readonly exact: number;
  readonly lots: number;
  readonly coverage: Figure;
  /** Per year, as a share of the portfolio. */
  readonly trackingError: Figure;
  /** The same without a hedge. */
  readonly unhedgedVolatility: number;
}

/**
 * How well one contract in whole lots would hedge a portfolio.
 *
 * β, R² of r_p on r; N* = −h β V / c; N = nearest whole; tracking error = sd(r_p + N c / V r) √periods, unhedged
 * volatility the same with N = 0
 * r_p, r returns of portfolio and contract over the same periods, decimals; V portfolio value and c contract value in one
 * currency; h hedge fraction.
 * Source: Hull, 11th ed. (2022), section 3.5; tracking error as a sample standard deviation (seed documents' E11).
 * A figure with nothing to divide by is a divisionByZero: R² of a portfolio that does not vary, coverage where β V is 0,
 * tracking error where V is 0.
 * @throws tooFewObservations below two pairs; noVariation where the contract's returns do not vary
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
  const { xx, xy, yy, meanX } = centredMoments(futures, portfolio, returnLevel);
  if (xx === 0) throw new HedgingError("noVariation", `futures_returns must vary, got ${meanX} throughout`);
  const beta = xy / xx;
  const exact = contractsToTargetBeta(portfolioValue, beta, contractValue, 0, hedgeFraction, 1);
  const lots = roundContracts(exact, "nearest");
  return {
    beta,
    rSquared:
      yy === 0
        ? nothing("portfolio_returns must vary, got one value throughout")
        : Math.min(1, ((xy / xx) * xy) / yy),
    exact,
    lots,
    coverage: coverageFigure(portfolioValue, beta, lots, contractValue),
    trackingError:
      portfolioValue === 0
        ? nothing("portfolio_value must not be 0, got 0")
        : errorLeft(portfolio, futures, (lots * contractValue) / portfolioValue, periodsPerYear),
    unhedgedVolatility: Math.sqrt((yy / (portfolio.length - 1)) * periodsPerYear),
  };
}

function errorLeft(
  portfolio: ArrayLike<number>,
  futures: ArrayLike<number>,
  share: number,
  periodsPerYear: number,
): number {
  const left = new Float64Array(portfolio.length);
  let level = 0;
  for (let i = 0; i < left.length; i++) {
    const offset = share * futures[i]!;
    left[i] = portfolio[i]! + offset;
    level = Math.max(level, Math.abs(portfolio[i]!), Math.abs(offset));
  }
  return Math.sqrt(sampleVariance(left, level) * periodsPerYear);
}

function nothing(why: string): HedgingError {
  return new HedgingError("divisionByZero", why);
}
