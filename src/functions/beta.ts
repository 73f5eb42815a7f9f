import { optional, required, single } from "../cells/arguments";
import { betaMethod, withPrior } from "../cells/betaMethodArgument";
import { betasOf } from "../cells/betas";
import { evaluate } from "../cells/evaluate";
import { filledGrid } from "../cells/grid";
import { holdings } from "../cells/holdings";
import { returnsTable } from "../cells/returnsTable";
import { rollingBetas } from "../cells/rollingBetas";
import { aligned, pairs, refuseDifferentLengths, series } from "../cells/series";
import { seriesBeside, severalSeries } from "../cells/seriesBeside";
import { spill } from "../cells/spill";
import { nonNegative, openFraction, option, window as windowRows } from "../cells/values";
import { betaStatistics } from "../hedging/beta/betaStatistics";
import { portfolioBeta } from "../hedging/beta/portfolioBeta";

/**
 * Returns of one or more columns of prices, one row fewer than the prices.
 *
 * Formula: simple P₁ / P₀ − 1, log ln(P₁ / P₀); decimals.
 * Shapes: a column of returns for each column of prices; prices in one row give a row; a first row of text is skipped.
 * Errors: a price that is no number or not above 0 is #VALUE! in the returns it touches, a blank price leaves them ""; #DIV/0! below two prices.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 15.4.
 * @example =HEDGE.RETURNS({100;110;99}) → {0.1; -0.1}
 * @customfunction RETURNS
 * @param prices Prices in columns, oldest first, each above 0.
 * @param [type] "simple" or "log"; simple if left out.
 */
export function returns(prices: any[][], type?: any[][]): any[][] {
  return evaluate(() => {
    const given = filledGrid("prices", prices, "must be columns of prices");
    return returnsTable("prices", given, single(optional("type", type, option("simple", "log"), "simple")));
  });
}

/**
 * Beta of one or more portfolios against the market, from their returns, by one of eight methods.
 *
 * Formula: ols Cov(p, m) / Var(m); blume 2/3 β + 1/3; vasicek w β + (1 − w) μ with w = σ² / (σ² + SE²), toward μ = 1 with σ = parameter, or toward the mean and variance of three or more columns; dimson the sum of the coefficients on parameter (1) lags and leads each side; ewma least squares with weights parameter (0.94)^age; upside, downside ols where the market is above, below 0; theilsen the median of pairwise slopes.
 * Shapes: the market is one row or column; portfolios lie beside it, a column or row each, and so do the betas. Pairs with a blank or text on either side are left out but keep their place in age and lags; text in the first cell of both is a header.
 * Errors: #VALUE! for an unknown method or a parameter out of range, or vasicek without one below three columns; #N/A where lengths differ; #DIV/0! for too few pairs or a market that does not vary.
 * Source: Sharpe (1964); Blume (1975); Vasicek (1973); Dimson (1979), Journal of Financial Economics 7, 197–226; RiskMetrics (1996); Sen (1968), Journal of the American Statistical Association 63, 1379–1389.
 * @example =HEDGE.BETA({0.03;-0.03;0.05}, {0.02;-0.02;0.03}) → 1.5714285714285714
 * @customfunction BETA
 * @param portfolio_returns Returns of the portfolio, or of several side by side, decimals, oldest first.
 * @param market_returns Returns of the index over the same periods, decimals.
 * @param [method] "ols", "blume", "vasicek", "dimson", "ewma", "upside", "downside" or "theilsen"; ols if left out.
 * @param [parameter] vasicek: prior standard deviation; dimson: lags, 1 if left out; ewma: decay, 0.94 if left out.
 */
export function beta(
  portfolio_returns: any[][],
  market_returns: any[][],
  method?: any[][],
  parameter?: any[][],
): any[][] {
  return evaluate(() => {
    filledGrid("portfolio_returns", portfolio_returns, severalSeries);
    const market = series("market_returns", market_returns);
    const portfolios = seriesBeside("portfolio_returns", portfolio_returns, market);
    refuseDifferentLengths(portfolios.each[0]!, market);
    return portfolios.layOut(betasOf(portfolios.each, market, betaMethod(method, parameter)));
  });
}

/**
 * Beta of a window of rows that rolls over two return series, one for each row.
 *
 * Formula: as BETA, over the last window rows.
 * Shapes: two rows or columns of one length; the result is as long and lies as the portfolio does: #N/A until the window is full, "" beside a header. Pairs with a blank or text on either side are left out of their windows.
 * Errors: #VALUE! for a window that is not whole or below 2; #N/A where lengths differ; #DIV/0! in the row of a window with too few pairs or a market that does not vary.
 * Source: as BETA; Tangwongsan, Hirzel and Schneider (2017), DEBS '17, 66–77, for the sliding.
 * @example =INDEX(HEDGE.ROLLINGBETA({0;0.03;-0.03;0.05}, {0;0.02;-0.02;0.03}, 3), 4, 1) → 1.5714285714285714
 * @customfunction ROLLINGBETA
 * @param portfolio_returns Returns of the portfolio, decimals, oldest first.
 * @param market_returns Returns of the index over the same periods, decimals.
 * @param window Rows in the window, a whole number from 2.
 * @param [method] As in BETA; ols if left out.
 * @param [parameter] As in BETA; vasicek needs it here.
 */
export function rollingbeta(
  portfolio_returns: any[][],
  market_returns: any[][],
  window: any[][],
  method?: any[][],
  parameter?: any[][],
): any[][] {
  return evaluate(() => {
    const portfolio = series("portfolio_returns", portfolio_returns);
    const market = series("market_returns", market_returns);
    const alignment = aligned(portfolio, market);
    const rows = single(required("window", window, windowRows));
    const betas = rollingBetas(alignment, rows, withPrior(betaMethod(method, parameter)));
    return portfolio.lies === "across" ? [betas.flat()] : betas;
  });
}

/**
 * Regression of a portfolio on the market as a list of figures: beta with its uncertainty, alpha and what is left.
 *
 * Formula: portfolio = α + β market + e; interval β ± t(n − 2) × standard error; alpha and residual volatility are scaled by periods and √periods.
 * Shapes: two rows or columns of one length; the result has two columns, label and value. Pairs with a blank or text on either side are left out and counted, wholly blank ones are not counted.
 * Errors: #N/A where lengths differ; #DIV/0! below three pairs or where the market does not vary; #DIV/0! in the t statistic of an exact fit.
 * Source: Draper and Smith, Applied Regression Analysis, 3rd ed. (1998), sections 1.3 and 1.4.
 * @example =INDEX(HEDGE.BETASTATS({0.03;-0.03;0.05}, {0.02;-0.02;0.03}), 1, 2) → 1.5714285714285714
 * @customfunction BETASTATS
 * @param portfolio_returns Returns of the portfolio, decimals.
 * @param market_returns Returns of the index over the same periods, decimals.
 * @param [confidence] Confidence of the interval, above 0 and below 1; 0.95 if left out.
 * @param [periods_per_year] Periods a year, such as 252 for days: alpha and volatility per year; 1 (per period) if left out.
 */
export function betastats(
  portfolio_returns: any[][],
  market_returns: any[][],
  confidence?: any[][],
  periods_per_year?: any[][],
): any[][] {
  return evaluate(() => {
    const portfolio = series("portfolio_returns", portfolio_returns);
    const market = series("market_returns", market_returns);
    const { first, second, leftOut } = pairs(portfolio, market);
    const level = single(optional("confidence", confidence, openFraction, 0.95));
    const periods = single(optional("periods_per_year", periods_per_year, nonNegative, 1));
    const statistics = betaStatistics(first, second, level, periods);
    return spill([
      ["Beta", statistics.beta],
      ["Standard error", statistics.standardError],
      ["Lower", statistics.lower],
      ["Upper", statistics.upper],
      ["t statistic", statistics.tStatistic],
      ["Alpha", statistics.alpha],
      ["R squared", statistics.rSquared],
      ["Residual volatility", statistics.residualVolatility],
      // The market's share of the portfolio's variance is R squared of the same regression.
      ["Systematic share of variance", statistics.rSquared],
      ["Observations", statistics.observations],
      ["Left out", leftOut],
    ]);
  });
}

/**
 * Beta of a portfolio from its holdings, weighted by value.
 *
 * Formula: Σ value × beta / Σ value.
 * Shapes: two rows or columns of one length; text in the first cell of both is a header. A short holding has a negative value; a beta without a value is left out.
 * Errors: #VALUE! for a value without a beta (cash has beta 0) or a value that is a number stored as text (in the first row where its beta is one too), naming the row; #N/A where lengths differ; #DIV/0! where the values sum to 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example =HEDGE.PORTFOLIOBETA({150000;125000;100000;75000;50000}, {1.2;1.1;1.3;0.6;0}) → 0.985
 * @customfunction PORTFOLIOBETA
 * @param values Value of each holding in one currency; negative is a short holding.
 * @param betas Beta of each holding against one index; 0 for cash.
 */
export function portfoliobeta(values: any[][], betas: any[][]): any[][] {
  return evaluate(() => {
    const held = holdings(series("values", values), series("betas", betas));
    return spill([[portfolioBeta(held.values, held.betas)]]);
  });
}
