import { betaStatistics } from "../beta/betaStatistics";
import { HedgingError } from "../hedgingError";
import { studentTTails } from "../statistics/studentT";
import { offsetTest, type OffsetTest } from "./offsetTest";
import { varianceReduction } from "./varianceReduction";

type Figure = number | HedgingError;

export interface HedgeTest extends OffsetTest {
  readonly observations: number;
  readonly slope: number;
  readonly intercept: number;
  readonly rSquared: Figure;
  readonly slopeStandardError: number;
  readonly fStatistic: Figure;
  readonly pValue: Figure;
  readonly varianceReduction: Figure;
}

/**
 * Tests of a hedge's effectiveness from the changes of the hedged item and of the hedging instrument.
 *
 * item = intercept + slope × instrument + e, a slope of −1 is a hedge of the right size (the minimum-variance ratio);
 * F = (slope / SE)²; p = P(F_{1,n−2} > F) = P(|t_{n−2}| > |slope / SE|);
 * variance reduction = 1 − Var(item + instrument) / Var(item)
 * Changes in money over the same periods, the instrument's as its holder earns them; the band and the small change as in
 * offsetTest. An exact fit has no F statistic and p 0.
 * Source: Ederington, Journal of Finance 34 (1979), 157–170; Finnerty and Grant, Accounting Horizons 16 (2002), 95–108;
 * FASB ASC 815-20-25; IFRS 9 (2014), 6.4.1 and B6.4.
 * @throws tooFewObservations below three pairs; noVariation where the instrument does not vary
 * @example hedgeTest([1, -2, 3, -2], [-1, 2, -3, 2], 0.8, 1.25, 0).slope // -1
 */
export function hedgeTest(
  item: ArrayLike<number>,
  instrument: ArrayLike<number>,
  low: number,
  high: number,
  smallChange: number,
): HedgeTest {
  const n = item.length;
  const { beta, alpha, rSquared, standardError, tStatistic } = betaStatistics(
    item,
    instrument,
    0.95,
    1,
    "instrument_changes",
  );
  const together = Float64Array.from(item, (change, i) => change + instrument[i]!);
  return {
    ...offsetTest(item, instrument, low, high, smallChange),
    observations: n,
    slope: beta,
    intercept: alpha,
    rSquared,
    slopeStandardError: standardError,
    fStatistic: typeof tStatistic === "number" ? tStatistic ** 2 : noScatter("F statistic"),
    pValue: pValueOf(beta, tStatistic, n),
    varianceReduction: varianceReduction(item, together, 0),
  };
}

function pValueOf(slope: number, tStatistic: Figure, observations: number): Figure {
  if (typeof tStatistic === "number") return studentTTails(Math.abs(tStatistic), observations - 2);
  // Nothing is left unexplained: certainty where the item varies, no question where it does not.
  return slope === 0 ? noScatter("p value") : 0;
}

function noScatter(what: string): HedgingError {
  return new HedgingError(
    "divisionByZero",
    `${what} must have a scatter to measure against, got an exact fit`,
  );
}
