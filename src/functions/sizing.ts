import { anyNumber } from "../cells/amounts";
import { optional, required, single } from "../cells/arguments";
import { basketTable, refuseUnknownMargins } from "../cells/basketTable";
import { broadcast } from "../cells/broadcast";
import { contractOf } from "../cells/contractArgument";
import { refuseOtherCurrency } from "../cells/contractInUse";
import { basketContracts, fxPerColumn, perColumn } from "../cells/contractColumns";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { checkNumbers } from "../cells/oneSeries";
import { rankTable } from "../cells/rankTable";
import { pairs, refuseDifferentLengths, series } from "../cells/series";
import { seriesBeside } from "../cells/seriesBeside";
import { spill } from "../cells/spill";
import {
  aboveMinusOne,
  divisor,
  fraction,
  nonNegative,
  number,
  positive,
  rounding as roundingMode,
} from "../cells/values";
import { wholeRows } from "../cells/wholeRows";
import { contractValue } from "../hedging/contracts/contractValue";
import { basket as basketOf } from "../hedging/sizing/basket";
import { contractsToTargetBeta } from "../hedging/sizing/contractsToTargetBeta";
import { coverage as coverageOf } from "../hedging/sizing/coverage";
import { crossHedge } from "../hedging/sizing/crossHedge";
import { explainContracts } from "../hedging/sizing/explainContracts";
import { minimumVarianceRatio } from "../hedging/sizing/minimumVarianceRatio";
import { mixContracts } from "../hedging/sizing/mixContracts";
import { residualBeta as residualBetaOf } from "../hedging/sizing/residualBeta";
import { roundContracts } from "../hedging/sizing/roundContracts";
import { tailedContracts } from "../hedging/sizing/tailedContracts";

/**
 * Signed number of futures contracts that takes a portfolio's beta to a target; negative is short.
 *
 * Formula: N* = hedge_fraction × (target_beta − beta) / futures_beta × portfolio_value / (futures_price × multiplier × fx_rate), then rounded.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract; #DIV/0! where futures_beta is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example =HEDGE.CONTRACTS(50000000, 0.9, "AP", 8500, 0.5) → -94
 * @customfunction CONTRACTS
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [target_beta] Beta to reach; 0 (hedge everything) if left out.
 * @param [hedge_fraction] Share of the way to go, 0 to 1; 1 if left out.
 * @param [rounding] "nearest" (halves away from zero), "down" (never over-hedges), "up" or "none"; nearest if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [futures_beta] Beta of the future against the index; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function contracts(
  portfolio_value: any[][],
  beta: any[][],
  contract: any[][],
  futures_price: any[][],
  target_beta?: any[][],
  hedge_fraction?: any[][],
  rounding?: any[][],
  fx_rate?: any[][],
  futures_beta?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("portfolio_value", portfolio_value, nonNegative),
        required("beta", beta, number),
        required("contract", contract, contractOf(desk)),
        required("futures_price", futures_price, positive),
        optional("target_beta", target_beta, number, 0),
        optional("hedge_fraction", hedge_fraction, fraction, 1),
        optional("rounding", rounding, roundingMode, "nearest"),
        optional("fx_rate", fx_rate, positive, 1),
        optional("futures_beta", futures_beta, divisor, 1),
      ],
      (value, portfolioBeta, { multiplier }, price, target, share, mode, fx, futuresBeta) =>
        roundContracts(
          contractsToTargetBeta(
            value,
            portfolioBeta,
            contractValue(price, multiplier, fx),
            target,
            share,
            futuresBeta,
          ),
          mode,
        ),
      desk,
    );
  });
}

/**
 * Share of a portfolio's beta exposure that a futures position removes; above 1 is over-hedged.
 *
 * Formula: coverage = −contracts × futures_price × multiplier × fx_rate × futures_beta / (beta × portfolio_value).
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract; #DIV/0! where beta × portfolio_value is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5, as a share of the full hedge.
 * @example =HEDGE.COVERAGE(500000, 1, -2, "ES", 4500) → 0.9
 * @customfunction COVERAGE
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [futures_beta] Beta of the future against the index; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function coverage(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  fx_rate?: any[][],
  futures_beta?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("portfolio_value", portfolio_value, nonNegative),
        required("beta", beta, number),
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("futures_price", futures_price, positive),
        optional("fx_rate", fx_rate, positive, 1),
        optional("futures_beta", futures_beta, divisor, 1),
      ],
      (value, portfolioBeta, count, { multiplier }, price, fx, futuresBeta) =>
        coverageOf(value, portfolioBeta, count, contractValue(price, multiplier, fx), futuresBeta),
      desk,
    );
  });
}

/**
 * Beta of portfolio and futures position together, per unit of portfolio value.
 *
 * Formula: residual beta = beta + contracts × futures_price × multiplier × fx_rate × futures_beta / portfolio_value.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract; #DIV/0! where portfolio_value is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5, solved for the beta.
 * @example =HEDGE.RESIDUALBETA(50000000, 0.9, -94, "AP", 8500) → 0.5005
 * @customfunction RESIDUALBETA
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [futures_beta] Beta of the future against the index; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function residualbeta(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  fx_rate?: any[][],
  futures_beta?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("portfolio_value", portfolio_value, nonNegative),
        required("beta", beta, number),
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("futures_price", futures_price, positive),
        optional("fx_rate", fx_rate, positive, 1),
        optional("futures_beta", futures_beta, divisor, 1),
      ],
      (value, portfolioBeta, count, { multiplier }, price, fx, futuresBeta) =>
        residualBetaOf(value, portfolioBeta, count, contractValue(price, multiplier, fx), futuresBeta),
      desk,
    );
  });
}

/**
 * Whole large and small contracts side by side: the large ones never over-hedge, the small ones take the rest.
 *
 * Formula: large = N* toward zero; small = nearest((N* − large) × large multiplier / small multiplier), N* as in CONTRACTS for the large contract.
 * Shapes: single values; the result is one row of two cells.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or contracts in two currencies; #N/A for an unknown contract.
 * Source: seed document "Portfolio Hedging with Futures", lines 559 and 880–905, corrected (E13).
 * @example =HEDGE.MIX(550000, 1, "ES", "MES", 4500) → {-2, -4}
 * @customfunction MIX
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contracts.
 * @param large_contract Code of the large contract, or its multiplier.
 * @param small_contract Code of the small contract on the same index, or its multiplier.
 * @param futures_price Price of the futures in index points, above 0.
 * @param [target_beta] Beta to reach; 0 (hedge everything) if left out.
 * @param [hedge_fraction] Share of the way to go, 0 to 1; 1 if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contracts' currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function mix(
  portfolio_value: any[][],
  beta: any[][],
  large_contract: any[][],
  small_contract: any[][],
  futures_price: any[][],
  target_beta?: any[][],
  hedge_fraction?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const value = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const large = single(required("large_contract", large_contract, contractOf(desk)));
    const small = single(required("small_contract", small_contract, contractOf(desk)));
    const price = single(required("futures_price", futures_price, positive));
    const target = single(optional("target_beta", target_beta, number, 0));
    const share = single(optional("hedge_fraction", hedge_fraction, fraction, 1));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    refuseOtherCurrency("small_contract", small, large);
    const worth = contractValue(price, large.multiplier, fx);
    const exact = contractsToTargetBeta(value, portfolioBeta, worth, target, share, 1);
    return spill([mixContracts(exact, large.multiplier, small.multiplier)]);
  });
}

/**
 * Hedge ratio that leaves the least variance: units of futures to sell for each unit of the position.
 *
 * Formula: h = Cov(position changes, futures changes) / Var(futures changes).
 * Shapes: two rows or columns of one length; pairs with a blank or text on either side are left out, text in the first cell of both is a header.
 * Errors: #N/A where lengths differ; #DIV/0! below two pairs or where the futures do not vary.
 * Source: Ederington (1979), Journal of Finance 34, 157–170; Hull, 11th ed. (2022), section 3.4.
 * @example =HEDGE.MINVARRATIO({0.03;-0.03;0.05}, {0.02;-0.02;0.03}) → 1.5714285714285714
 * @customfunction MINVARRATIO
 * @param position_changes Changes of the position over equal periods, in money or as returns.
 * @param futures_changes Changes of the futures price over the same periods, alike.
 */
export function minvarratio(position_changes: any[][], futures_changes: any[][]): any[][] {
  return evaluate(() => {
    const { first, second } = pairs(
      series("position_changes", position_changes),
      series("futures_changes", futures_changes),
    );
    return spill([[minimumVarianceRatio(first, second)]]);
  });
}

/**
 * Signed number of contracts of a cross hedge, such as jet fuel by heating oil futures; negative is short.
 *
 * Formula: −hedge_ratio × position / contract_size, then rounded.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.4.
 * @example =HEDGE.CROSSHEDGE(0.78, 2000000, 42000) → -37
 * @customfunction CROSSHEDGE
 * @param hedge_ratio Minimum-variance hedge ratio, as from MINVARRATIO.
 * @param position Size of the position, in units or in money; negative is short.
 * @param contract_size Size of one contract in the same units or money, above 0.
 * @param [rounding] "nearest" (halves away from zero), "down" (never over-hedges), "up" or "none"; nearest if left out.
 */
export function crosshedge(
  hedge_ratio: any[][],
  position: any[][],
  contract_size: any[][],
  rounding?: any[][],
): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("hedge_ratio", hedge_ratio, number),
        required("position", position, number),
        required("contract_size", contract_size, positive),
        optional("rounding", rounding, roundingMode, "nearest"),
      ],
      (ratio, held, size, mode) => roundContracts(crossHedge(ratio, held, size), mode),
    ),
  );
}

/**
 * Contracts of a hedge that is settled daily, tailed for the interest that its gains and losses earn.
 *
 * Formula: contracts / (1 + rate)^years.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.4.
 * @example =HEDGE.TAIL(-105, 0.05, 1) → -100
 * @customfunction TAIL
 * @param contracts Number of contracts before tailing; negative is short.
 * @param rate Interest rate a year, a decimal above -1.
 * @param years Years to the horizon, 0 or more.
 * @param [rounding] "nearest" (halves away from zero), "down", "up" or "none"; none if left out.
 */
export function tail(contracts: any[][], rate: any[][], years: any[][], rounding?: any[][]): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("contracts", contracts, number),
        required("rate", rate, aboveMinusOne),
        required("years", years, nonNegative),
        optional("rounding", rounding, roundingMode, "none"),
      ],
      (count, annual, time, mode) => roundContracts(tailedContracts(count, annual, time), mode),
    ),
  );
}

/**
 * The calculation of CONTRACTS line by line, for a reviewer: from exposure to residual beta, each line to be checked by hand.
 *
 * Shapes: single values; a table with the headers Step, Formula, Value.
 * Errors: as CONTRACTS; #DIV/0! in the Value cell of coverage or residual beta where there is no exposure or portfolio.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example =INDEX(HEDGE.EXPLAIN(50000000, 0.9, "AP", 8500, 0.5), 8, 3) → -94
 * @customfunction EXPLAIN
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [target_beta] Beta to reach; 0 (hedge everything) if left out.
 * @param [hedge_fraction] Share of the way to go, 0 to 1; 1 if left out.
 * @param [rounding] "nearest" (halves away from zero), "down" (never over-hedges), "up" or "none"; nearest if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [futures_beta] Beta of the future against the index; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function explain(
  portfolio_value: any[][],
  beta: any[][],
  contract: any[][],
  futures_price: any[][],
  target_beta?: any[][],
  hedge_fraction?: any[][],
  rounding?: any[][],
  fx_rate?: any[][],
  futures_beta?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const portfolioValue = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const futuresPrice = single(required("futures_price", futures_price, positive));
    const targetBeta = single(optional("target_beta", target_beta, number, 0));
    const hedgeFraction = single(optional("hedge_fraction", hedge_fraction, fraction, 1));
    const mode = single(optional("rounding", rounding, roundingMode, "nearest"));
    const fxRate = single(optional("fx_rate", fx_rate, positive, 1));
    const futuresBeta = single(optional("futures_beta", futures_beta, divisor, 1));
    desk.check();
    const steps = explainContracts({
      portfolioValue,
      beta: portfolioBeta,
      multiplier: used.multiplier,
      futuresPrice,
      targetBeta,
      hedgeFraction,
      rounding: mode,
      fxRate,
      futuresBeta,
    });
    return spill([["Step", "Formula", "Value"], ...steps]);
  });
}

/**
 * Contracts ranked by the tracking error that a hedge with each leaves after rounding to whole lots, best first.
 *
 * Formula: β and R² of the portfolio's returns on each contract's; exact = −hedge_fraction × β × portfolio_value / contract value; lots = nearest whole; tracking error = sd(portfolio + lots × contract value / portfolio_value × contract) × √periods_per_year.
 * Shapes: portfolio returns are one row or column, the contracts' lie beside them, a column or row each; codes, prices and fx rates are a row or a column in their order. A table with the headers Contract, Beta, R squared, Exact, Lots, Coverage, Tracking error, Notional (signed like the lots), Initial margin ("" where unknown).
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract or where lengths differ; a contract whose returns do not vary has #DIV/0! in its row and comes last.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5; the ranking after rounding is the add-in's own.
 * @example =INDEX(HEDGE.RANK({0.03;-0.03;0.05}, {0.02;-0.02;0.03}, 1000000, "ES", 2000), 2, 5) → -16
 * @customfunction RANK
 * @param portfolio_returns Returns of the portfolio, decimals.
 * @param futures_returns Returns of the contracts over the same periods, a column (beside a row: a row) each.
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param contract_codes Codes (or multipliers) of the contracts, one for each column.
 * @param futures_prices Prices of the futures in index points, one for each column, above 0.
 * @param [hedge_fraction] Share of the beta exposure to remove, 0 to 1; 1 if left out.
 * @param [periods_per_year] Periods a year; 252 (days) if left out.
 * @param [fx_rates] Portfolio currency per one unit of each contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function rank(
  portfolio_returns: any[][],
  futures_returns: any[][],
  portfolio_value: any[][],
  contract_codes: any[][],
  futures_prices: any[][],
  hedge_fraction?: any[][],
  periods_per_year?: any[][],
  fx_rates?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const portfolio = series("portfolio_returns", portfolio_returns);
    const futures = seriesBeside("futures_returns", futures_returns, portfolio).each;
    refuseDifferentLengths(portfolio, futures[0]!);
    checkNumbers(portfolio, anyNumber);
    const value = single(required("portfolio_value", portfolio_value, nonNegative));
    const desk = deskTable(desk_table);
    const codes = perColumn("contract_codes", contract_codes, futures.length, contractOf(desk));
    const prices = perColumn("futures_prices", futures_prices, futures.length, positive);
    const share = single(optional("hedge_fraction", hedge_fraction, fraction, 1));
    const periods = single(optional("periods_per_year", periods_per_year, nonNegative, 252));
    const rates = fxPerColumn(fx_rates, futures.length);
    desk.check();
    return rankTable(portfolio, futures, basketContracts(codes, prices, rates), value, share, periods);
  });
}

/**
 * Whole numbers of several contracts that together leave the least variance of a portfolio, within a lot cap and a margin budget.
 *
 * Formula: minimises Var(portfolio_value × portfolio + Σ lots × contract value × contract) over whole lots with |lots| up to max_lots and Σ |lots| × initial margin up to margin_budget: the exact optimum, not the rounded real one.
 * Shapes: as RANK; rows with a hole in any column are left out. A table with the headers Contract, Exact, Lots, Notional, Initial margin ("" where unknown), and below it Unhedged volatility, Exact volatility and Lots volatility, per period in money, in the second column.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or contracts of which one moves exactly as others; #N/A for an unknown contract, where lengths differ, or a budget with a margin unknown; #DIV/0! for too few rows or returns that do not vary; #NUM! for more combinations than can be searched.
 * Source: Markowitz (1952), Journal of Finance 7, 77–91; Schnorr and Euchner (1994), Mathematical Programming 66, 181–199.
 * @example =INDEX(HEDGE.BASKET({0.03;-0.03;0.05}, {0.02;-0.02;0.03}, 1000000, "ES", 2000), 2, 3) → -16
 * @customfunction BASKET
 * @param portfolio_returns Returns of the portfolio, decimals.
 * @param futures_returns Returns of the contracts over the same periods, a column (beside a row: a row) each.
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param contract_codes Codes (or multipliers) of the contracts, one for each column.
 * @param futures_prices Prices of the futures in index points, one for each column, above 0.
 * @param [max_lots] Most lots of any one contract, long or short; no limit if left out.
 * @param [margin_budget] Most initial margin of all lots together, in the portfolio's currency; no limit if left out.
 * @param [fx_rates] Portfolio currency per one unit of each contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function basket(
  portfolio_returns: any[][],
  futures_returns: any[][],
  portfolio_value: any[][],
  contract_codes: any[][],
  futures_prices: any[][],
  max_lots?: any[][],
  margin_budget?: any[][],
  fx_rates?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const portfolio = series("portfolio_returns", portfolio_returns);
    const futures = seriesBeside("futures_returns", futures_returns, portfolio).each;
    const { first, beside } = wholeRows(portfolio, futures);
    const value = single(required("portfolio_value", portfolio_value, nonNegative));
    const desk = deskTable(desk_table);
    const codes = perColumn("contract_codes", contract_codes, futures.length, contractOf(desk));
    const prices = perColumn("futures_prices", futures_prices, futures.length, positive);
    const cap = single(optional("max_lots", max_lots, nonNegative, Infinity));
    const budget = single(optional("margin_budget", margin_budget, nonNegative, Infinity));
    const rates = fxPerColumn(fx_rates, futures.length);
    desk.check();
    const listed = basketContracts(codes, prices, rates);
    if (budget < Infinity) refuseUnknownMargins(listed);
    return spill(basketTable(listed, basketOf(first, beside, value, listed, cap, budget)));
  });
}
