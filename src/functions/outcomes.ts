import { anyNumber, aboveZero, move, zeroOrMore } from "../cells/amounts";
import { optional, required, single } from "../cells/arguments";
import { backtestRows } from "../cells/backtestRows";
import { contractOf } from "../cells/contractArgument";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { initialMargin, maintenanceMargin } from "../cells/margins";
import { checkNumbers, numbersIn } from "../cells/oneSeries";
import { oneOrEach } from "../cells/oneOrEach";
import { pairs, series } from "../cells/series";
import { type Result, spill } from "../cells/spill";
import { nonNegative, number, positive } from "../cells/values";
import { headed, refuseGoingBack, wholeSeries } from "../cells/wholeSeries";
import { contractValue } from "../hedging/contracts/contractValue";
import { varianceReduction } from "../hedging/effectiveness/varianceReduction";
import { scenario } from "../hedging/outcomes/scenario";
import { sensitivities as sensitivitiesOf } from "../hedging/outcomes/sensitivities";
import { valueSummary } from "../hedging/outcomes/valueSummary";

/**
 * Profit of a portfolio, of its futures hedge and of both for each move of the market; negative is a loss.
 *
 * Formula: Futures price F (1 + move); Portfolio P&L β V move; Futures P&L N m F fx × move; Net P&L their sum less Cost; Net return = Net P&L / V; Offset = −Futures P&L / Portfolio P&L.
 * Shapes: moves are one row or column; the result has a header row Move, Futures price, Portfolio P&L, Futures P&L, Cost, Net P&L, Net return, Offset. Text in the first cell and holes are left out; Offset is "" where the portfolio's P&L is 0.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or a move below -1; #N/A for an unknown contract; #DIV/0! without a move, and in Net return where portfolio_value is 0.
 * Source: seed document "Portfolio Hedging with Futures", lines 1257–1428; Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example =INDEX(HEDGE.SCENARIOS(500000, 1, -2, "ES", 4500, -0.2, 200), 2, 6) → -10200
 * @customfunction SCENARIOS
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param moves Moves of the market, decimals such as -0.2.
 * @param [cost] Cost of the hedge in the portfolio's currency, positive when you pay; 0 if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function scenarios(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  moves: any[][],
  cost?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const value = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const price = single(required("futures_price", futures_price, positive));
    const each = numbersIn(series("moves", moves), move);
    const paid = single(optional("cost", cost, nonNegative, 0));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    const worth = contractValue(price, used.multiplier, fx);
    const headers = [
      "Move",
      "Futures price",
      "Portfolio P&L",
      "Futures P&L",
      "Cost",
      "Net P&L",
      "Net return",
      "Offset",
    ];
    const table: Result[][] = [headers];
    for (const by of each) {
      const at = scenario(value, portfolioBeta, count, price, worth, paid, by);
      const { futuresPrice, portfolioPnl, futuresPnl, netPnl, netReturn, offset } = at;
      table.push([by, futuresPrice, portfolioPnl, futuresPnl, paid, netPnl, netReturn, offset ?? ""]);
    }
    return spill(table);
  });
}

/**
 * What a hedged portfolio gains when the market, the days or the rate move, as a list of figures.
 *
 * Formula: Portfolio delta β V; Futures delta N F m fx; Net per 1% is 1 % of their sum; Net per index point β V / F + N m fx; Gamma and Vega 0; Carry per day −N F m fx (r − q) / 365; Rho per 1% N m fx T F × 1 %.
 * Shapes: single values; the result has two columns, label and value. Deltas are for a move of 100 %; carry is positive as income.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 5.9 and 19.4; seed document "Portfolio Hedging with Futures", lines 507–763, corrected (E64, E66).
 * @example =INDEX(HEDGE.SENSITIVITIES(500000, 1.1, -2, "ES", 4500, 0.05, 0.014), 3, 2) → 100000
 * @customfunction SENSITIVITIES
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [rate] Interest rate per year, a decimal such as 0.05; 0 if left out.
 * @param [dividend_yield] Dividend yield of the index per year, a decimal; 0 if left out.
 * @param [years] Time to the future's expiry in years, 0 or more; 0.25 if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function sensitivities(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  rate?: any[][],
  dividend_yield?: any[][],
  years?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const value = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const price = single(required("futures_price", futures_price, positive));
    const interest = single(optional("rate", rate, number, 0));
    const dividends = single(optional("dividend_yield", dividend_yield, number, 0));
    const time = single(optional("years", years, nonNegative, 0.25));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    const at = sensitivitiesOf(
      value,
      portfolioBeta,
      count,
      price,
      used.multiplier,
      interest,
      dividends,
      time,
      fx,
    );
    return spill([
      ["Portfolio delta", at.portfolioDelta],
      ["Futures delta", at.futuresDelta],
      ["Net delta", at.netDelta],
      ["Net per 1%", at.netPerPercent],
      ["Net per index point", at.netPerPoint],
      ["Gamma", 0],
      ["Vega", 0],
      ["Carry per day", at.carryPerDay],
      ["Rho per 1%", at.rhoPerPercent],
    ]);
  });
}

/**
 * A portfolio and its futures hedge followed through past prices: profit, costs, net value and margin account, date by date.
 *
 * Formula: Futures P&L adds contracts held since the date before × multiplier × change of price × fx_rate; Costs add |change of contracts| (fee + slippage × m) fx; Net value = Portfolio + Futures P&L − Costs.
 * Shapes: dates, prices and values are rows or columns of one length, oldest first, contracts_held is one number or as long; text in the first cell of all is a header. The result has a header row Date, Futures price, Portfolio, Contracts, Futures P&L, Costs, Net value, Margin balance, Margin call.
 * Errors: #VALUE! for a hole or a value out of range, naming its row, for dates that go back, and for maintenance above initial margin; #N/A where lengths differ, and for an unknown contract or margin.
 * Margin: the account starts at the initial margin; below maintenance the call brings it back there before the next date's profit; nothing is withdrawn, and a change of contracts resets it to the new initial margin. In the portfolio's currency.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 2.4 and 3.5; gains stay in the account after the hedge is lifted (E48, E57).
 * @example =INDEX(HEDGE.BACKTEST({43887;43913;44196}, {3116;2237;3756}, {800000;574000;965000}, "ES", {-6;0;0}, 12000, 9600), 4, 7) → 1228700
 * @customfunction BACKTEST
 * @param dates Dates as Excel serial numbers, oldest first.
 * @param futures_prices Futures price on each date, above 0.
 * @param portfolio_values Value of the portfolio without its hedge on each date, 0 or more.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param contracts_held Number of contracts held from each date to the next, or one number for all; negative is short.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [maintenance_margin] Maintenance margin per contract, looked up likewise.
 * @param [fee_per_side] Commission per contract and side; the desk's table, then 0 if left out.
 * @param [slippage_points] Index points lost per side; 0 if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function backtest(
  dates: any[][],
  futures_prices: any[][],
  portfolio_values: any[][],
  contract: any[][],
  contracts_held: any[][],
  initial_margin?: any[][],
  maintenance_margin?: any[][],
  fee_per_side?: any[][],
  slippage_points?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const header = headed(dates, futures_prices, portfolio_values, contracts_held);
    const days = wholeSeries("dates", dates, header, zeroOrMore);
    refuseGoingBack(days);
    const prices = wholeSeries("futures_prices", futures_prices, header, aboveZero, days);
    const values = wholeSeries("portfolio_values", portfolio_values, header, zeroOrMore, days);
    const used = single(required("contract", contract, contractOf(desk)));
    const contractsHeld = oneOrEach("contracts_held", contracts_held, header, anyNumber, days);
    const givenInitial = single(optional("initial_margin", initial_margin, nonNegative, undefined));
    const givenMaintenance = single(
      optional("maintenance_margin", maintenance_margin, nonNegative, undefined),
    );
    const fee = single(optional("fee_per_side", fee_per_side, nonNegative, undefined));
    const slippage = single(optional("slippage_points", slippage_points, nonNegative, 0));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    const initial = initialMargin(givenInitial, used);
    const headers = [
      "Date",
      "Futures price",
      "Portfolio",
      "Contracts",
      "Futures P&L",
      "Costs",
      "Net value",
      "Margin balance",
      "Margin call",
    ];
    const terms = {
      multiplier: used.multiplier,
      initialMargin: initial,
      maintenanceMargin: maintenanceMargin(givenMaintenance, used, initial),
      feePerSide: fee ?? used.fee ?? 0,
      slippagePoints: slippage,
      fxRate: fx,
    };
    const path = {
      dates: days.numbers,
      futuresPrices: prices.numbers,
      portfolioValues: values.numbers,
      contractsHeld,
    };
    const table = backtestRows(path, terms);
    table.unshift(headers);
    return table;
  });
}

/**
 * Start, end, return, worst fall and volatility of a portfolio without and with its hedge, and the hedge's effectiveness.
 *
 * Formula: Total return End / Start − 1; Maximum drawdown the largest fall from the highest value before, as a fraction; Volatility the sample standard deviation of simple returns × √periods; Effectiveness 1 − Var(hedged returns) / Var(unhedged returns).
 * Shapes: two rows or columns of one length; the result has a header row Measure, Unhedged, Hedged. Pairs with a blank or text on either side are left out; text in the first cell of both is a header.
 * Errors: #VALUE! for a negative value; #N/A where lengths differ; #DIV/0! below three pairs or where a value before the last is 0, and in the cell of Effectiveness where the unhedged values grow evenly.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 15.4; Ederington (1979), Journal of Finance 34, 157–170.
 * @example =INDEX(HEDGE.SUMMARY({100;120;90;117}, {100;110;99;108}), 5, 2) → 0.25
 * @customfunction SUMMARY
 * @param unhedged_values Value of the portfolio without its hedge, oldest first, 0 or more.
 * @param hedged_values Value of the portfolio with its hedge on the same dates, such as BACKTEST's Net value.
 * @param [periods_per_year] Periods a year, such as 252 for days; 252 if left out.
 */
export function summary(
  unhedged_values: any[][],
  hedged_values: any[][],
  periods_per_year?: any[][],
): any[][] {
  return evaluate(() => {
    const unhedged = series("unhedged_values", unhedged_values);
    checkNumbers(unhedged, zeroOrMore);
    const hedged = series("hedged_values", hedged_values);
    checkNumbers(hedged, zeroOrMore);
    const both = pairs(unhedged, hedged);
    const periods = single(optional("periods_per_year", periods_per_year, nonNegative, 252));
    const before = valueSummary(both.first, periods);
    const after = valueSummary(both.second, periods);
    return spill([
      ["Measure", "Unhedged", "Hedged"],
      ["Start", before.start, after.start],
      ["End", before.end, after.end],
      ["Total return", before.totalReturn, after.totalReturn],
      ["Maximum drawdown", before.maximumDrawdown, after.maximumDrawdown],
      ["Volatility", before.volatility, after.volatility],
      // Returns come from ratios of values, whose noise is that of one.
      ["Effectiveness", "", varianceReduction(before.returns, after.returns, 1)],
    ]);
  });
}
