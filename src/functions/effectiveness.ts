import { optional, single } from "../cells/arguments";
import { evaluate } from "../cells/evaluate";
import { refuseBelow } from "../cells/notBelow";
import { pairs, series } from "../cells/series";
import { spill } from "../cells/spill";
import { nonNegative, number } from "../cells/values";
import { hedgeTest } from "../hedging/effectiveness/hedgeTest";
import { trackingError } from "../hedging/effectiveness/trackingError";
import { varianceReduction } from "../hedging/effectiveness/varianceReduction";

/**
 * Share of the variance that a hedge removes: 1 is a perfect hedge, 0 none, below 0 it adds risk.
 *
 * Formula: 1 − Var(hedged) / Var(unhedged).
 * Shapes: two rows or columns of one length; the result is one number. Pairs with a blank or text on either side are left out; text in the first cell of both is a header.
 * Errors: #N/A where lengths differ; #DIV/0! below two pairs or where the unhedged returns do not vary.
 * Source: Ederington (1979), Journal of Finance 34, 157–170; not the share of a loss made good, which is SCENARIOS' Offset (E12).
 * @example =HEDGE.EFFECTIVENESS({0.02;-0.04;0.02}, {0.01;-0.02;0.01}) → 0.75
 * @customfunction EFFECTIVENESS
 * @param unhedged_returns Returns of the portfolio without its hedge, decimals.
 * @param hedged_returns Returns of the portfolio with its hedge over the same periods, decimals.
 */
export function effectiveness(unhedged_returns: any[][], hedged_returns: any[][]): any[][] {
  return evaluate(() => {
    const unhedged = series("unhedged_returns", unhedged_returns);
    const { first, second } = pairs(unhedged, series("hedged_returns", hedged_returns));
    return spill([[varianceReduction(first, second, 0)]]);
  });
}

/**
 * Tracking error: standard deviation of the difference between a portfolio's returns and those of what hedges it.
 *
 * Formula: sample standard deviation of (portfolio − hedge) × √periods_per_year.
 * Shapes: two rows or columns of one length; the result is one number. Pairs with a blank or text on either side are left out; text in the first cell of both is a header.
 * Errors: #N/A where lengths differ; #DIV/0! below two pairs.
 * Source: Grinold and Kahn, Active Portfolio Management, 2nd ed. (2000), chapter 3; seed document "Portfolio Hedging with Futures", line 484, corrected: of the difference, not of the hedge alone (E11).
 * @example =HEDGE.TRACKINGERROR({0.02;0.01;0.03}, {0.01;0.01;0.01}) → 0.01
 * @customfunction TRACKINGERROR
 * @param portfolio_returns Returns of the portfolio, decimals.
 * @param hedge_returns Returns of what hedges it, as of a long position (hedge ratio × futures return), decimals.
 * @param [periods_per_year] Periods a year, such as 252 for days; 1 (per period) if left out.
 */
export function trackingerror(
  portfolio_returns: any[][],
  hedge_returns: any[][],
  periods_per_year?: any[][],
): any[][] {
  return evaluate(() => {
    const portfolio = series("portfolio_returns", portfolio_returns);
    const { first, second } = pairs(portfolio, series("hedge_returns", hedge_returns));
    const periods = single(optional("periods_per_year", periods_per_year, nonNegative, 1));
    return spill([[trackingError(first, second, periods)]]);
  });
}

/**
 * Tests of a hedge's effectiveness for hedge accounting: dollar offset, regression and variance reduction, as a list of figures.
 *
 * Formula: offset = −Σ instrument / Σ item; item = intercept + slope × instrument + e, F = (slope / standard error)², p from F with 1 and n − 2 degrees of freedom; Variance reduction 1 − Var(item + instrument) / Var(item); Minimum-variance ratio Cov / Var(instrument), the slope.
 * Shapes: two rows or columns of one length; the result has two columns, label and value. Pairs with a blank or text on either side are left out; text in the first cell of both is a header.
 * Errors: #VALUE! where high is below low; #N/A where lengths differ; #DIV/0! below three pairs or where the instrument does not vary, and in single cells: F of an exact fit, an offset to a sum of 0, periods where all changes are small.
 * Source: Ederington (1979), Journal of Finance 34, 157–170; Finnerty and Grant (2002), Accounting Horizons 16, 95–108; FASB ASC 815-20-25; IFRS 9 (2014), 6.4.1 and B6.4.
 * @example =INDEX(HEDGE.HEDGETEST({100;-50;80;-20}, {-95;48;-82;19}), 2, 2) → 1
 * @customfunction HEDGETEST
 * @param item_changes Changes in value of the hedged item, in money; negative is a loss.
 * @param instrument_changes Changes in value of the hedging instrument over the same periods, as you earn them.
 * @param [low] Lower end of the band for the offset; 0.8 if left out.
 * @param [high] Upper end of the band for the offset; 1.25 if left out.
 * @param [small_change] Periods whose item changes by no more than this either way are left out of the share of periods; 0 if left out.
 */
export function hedgetest(
  item_changes: any[][],
  instrument_changes: any[][],
  low?: any[][],
  high?: any[][],
  small_change?: any[][],
): any[][] {
  return evaluate(() => {
    const item = series("item_changes", item_changes);
    const { first, second } = pairs(item, series("instrument_changes", instrument_changes));
    const lower = single(optional("low", low, number, 0.8));
    const upper = single(optional("high", high, number, 1.25));
    refuseBelow("high", upper, "low", lower);
    const small = single(optional("small_change", small_change, nonNegative, 0));
    const test = hedgeTest(first, second, lower, upper, small);
    return spill([
      ["Observations", test.observations],
      ["Cumulative offset", test.cumulativeOffset],
      ["Cumulative within band", test.cumulativeWithinBand],
      ["Periods within band", test.periodsWithinBand],
      ["Slope", test.slope],
      ["Intercept", test.intercept],
      ["R squared", test.rSquared],
      ["Slope standard error", test.slopeStandardError],
      ["F statistic", test.fStatistic],
      ["p value", test.pValue],
      ["Variance reduction", test.varianceReduction],
      // The ratio that leaves the least variance is the slope of the same regression, as in MINVARRATIO.
      ["Minimum-variance ratio", test.slope],
      [
        "Result",
        "Dollar offset within a band of 80 to 125 % and regression (slope, R squared, F) are practice under ASC 815; IFRS 9 has no 80–125 line and asks for an economic relationship, credit risk that does not dominate it, and the hedge ratio that is used.",
      ],
    ]);
  });
}
