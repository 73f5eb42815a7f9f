import { optional, required, single } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { calendarOf } from "../cells/calendar";
import { contractOf } from "../cells/contractArgument";
import { excelDate } from "../cells/excelDate";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { knownInitialMargin } from "../cells/margins";
import { rowEach } from "../cells/rowEach";
import { spill } from "../cells/spill";
import { fraction, nonNegative, number, option, positive, rounding as roundingMode } from "../cells/values";
import { contractValue } from "../hedging/contracts/contractValue";
import { coverageFigure } from "../hedging/policy/coverageFigure";
import { cppiContracts } from "../hedging/policy/cppiContracts";
import { hedgeLimits } from "../hedging/policy/hedgeLimits";
import { rebalanceAction } from "../hedging/policy/rebalanceAction";
import { reviewTriggers } from "../hedging/policy/reviewTriggers";
import { seasonalFraction } from "../hedging/policy/seasonalFraction";
import { viewFraction } from "../hedging/policy/viewFraction";
import { vixBand } from "../hedging/policy/vixBand";
import { vixRatio } from "../hedging/policy/vixRatio";
import { dateParts } from "../hedging/roll/dateParts";
import { contractsToTargetBeta } from "../hedging/sizing/contractsToTargetBeta";
import { roundContracts } from "../hedging/sizing/roundContracts";

/**
 * Hedge fraction that falls in a straight line as the volatility index rises, to 0 at a level of your choice.
 *
 * Formula: max(0, 1 − vix / zero_at).
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range.
 * Source: seed document "Portfolio Hedging with Futures", lines 1188–1199; it drops the hedge as a crash unfolds and contradicts VIXBAND (E21).
 * @example =HEDGE.VIXRATIO(30) → 0.25
 * @customfunction VIXRATIO
 * @param vix Volatility index in its points, such as 20; 0 or more.
 * @param [zero_at] Level from which on nothing is hedged, above 0; 40 if left out.
 */
export function vixratio(vix: any[][], zero_at?: any[][]): any[][] {
  return evaluate(() =>
    broadcast([required("vix", vix, nonNegative), optional("zero_at", zero_at, positive, 40)], vixRatio),
  );
}

/**
 * Lowest and highest hedge fraction of the volatility regime, side by side.
 *
 * Formula: below 15 0.75 to 1; from 15 to 25 0.25 to 0.5; above 25 0 to 0.25.
 * Shapes: one value gives one row of two cells, a column of values two columns; a row or a block is #VALUE!.
 * Errors: #VALUE! for a value of the wrong kind or out of range, in its row.
 * Source: seed document "Portfolio Hedging with Futures", lines 1166–1186; it contradicts VIXRATIO (E21).
 * @example =HEDGE.VIXBAND(20) → {0.25, 0.5}
 * @customfunction VIXBAND
 * @param vix Volatility index in its points, such as 20; 0 or more.
 */
export function vixband(vix: any[][]): any[][] {
  return evaluate(() => rowEach(required("vix", vix, nonNegative), 2, vixBand));
}

/**
 * Hedge fraction for a view of the market.
 *
 * Formula: very bearish 1, bearish 0.75, neutral 0.5, bullish 0.25, very bullish 0.
 * Shapes: the argument takes a value or a range; results spill.
 * Errors: #VALUE! for another word.
 * Source: seed document "Portfolio Hedging with Futures", lines 2051–2061.
 * @example =HEDGE.VIEW("bearish") → 0.75
 * @customfunction VIEW
 * @param view "very bearish", "bearish", "neutral", "bullish" or "very bullish".
 */
export function view(view: any[][]): any[][] {
  const views = option("very bearish", "bearish", "neutral", "bullish", "very bullish");
  return evaluate(() => broadcast([required("view", view, views)], viewFraction));
}

/**
 * Hedge fraction for the month of a date, by a calendar of your own or the built-in one.
 *
 * Formula: the calendar's fraction of the month; a month that is not in it, and without a calendar, 1 in September and October and 0.25 in the others.
 * Shapes: date takes a value or a range, and results spill; calendar is rows of month (1 to 12) and fraction (0 to 1), of which a first row of text is skipped.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or a row of the calendar that is no month and fraction, naming the row.
 * Source: seed document "Portfolio Hedging with Futures", lines 1201–1222; one pattern of the past, in which October gained on average (E22).
 * @example =HEDGE.SEASONAL(46280, {"Month","Fraction";9,0.6}) → 0.6
 * @customfunction SEASONAL
 * @param date Date as an Excel serial number, such as TODAY().
 * @param [calendar] Range of two columns, month (1 to 12) and hedge fraction (0 to 1); the built-in calendar if left out.
 */
export function seasonal(date: any[][], calendar?: any[][]): any[][] {
  return evaluate(() => {
    let fractions: ReadonlyMap<number, number> | undefined;
    return broadcast([required("date", date, excelDate)], (serial) =>
      seasonalFraction(dateParts(serial).month, (fractions ??= calendarOf("calendar", calendar))),
    );
  });
}

/**
 * Signed number of futures that keeps a portfolio's exposure at a multiple of its cushion above a floor; negative is short.
 *
 * Formula: −beta × (V − min(V, max(0, cushion_multiple × (V − floor)))) / (futures_price × multiplier × fx_rate), then rounded.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract.
 * Source: Black and Jones (1987), Journal of Portfolio Management 14, 48–51; Black and Perold (1992), Journal of Economic Dynamics and Control 16, 403–426; the hedge grows as the floor nears (E44).
 * @example =HEDGE.CPPI(460000, 450000, 5, 1, "ES", 4500) → -2
 * @customfunction CPPI
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param floor Value that is to be kept, 0 or more.
 * @param cushion_multiple Exposure per unit of cushion, 0 or more; a gap of more than 1 / cushion_multiple breaks the floor.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [rounding] "nearest" (halves away from zero), "down" (never over-hedges), "up" or "none"; nearest if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function cppi(
  portfolio_value: any[][],
  floor: any[][],
  cushion_multiple: any[][],
  beta: any[][],
  contract: any[][],
  futures_price: any[][],
  rounding?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("portfolio_value", portfolio_value, nonNegative),
        required("floor", floor, nonNegative),
        required("cushion_multiple", cushion_multiple, nonNegative),
        required("beta", beta, number),
        required("contract", contract, contractOf(desk)),
        required("futures_price", futures_price, positive),
        optional("rounding", rounding, roundingMode, "nearest"),
        optional("fx_rate", fx_rate, positive, 1),
      ],
      (value, kept, multiple, portfolioBeta, { multiplier }, price, mode, fx) =>
        roundContracts(
          cppiContracts(value, kept, multiple, portfolioBeta, contractValue(price, multiplier, fx)),
          mode,
        ),
      desk,
    );
  });
}

/**
 * What to do about a hedge in place: its target, the trade that leads there, and whether to trade, review or hold, with the reason.
 *
 * Formula: Target contracts as CONTRACTS; Trade = target − current; a trigger is reached where |V / last_value − 1|, |beta − last_beta| or days_since_review is at least its trigger (within 1e-9). TRADE where the target differs and a trigger is reached or nothing was given to judge by; REVIEW where one is reached but no contract changes; else HOLD.
 * Shapes: single values; the result has two columns: Target contracts, Trade, Coverage before, Coverage after (with the target), Action, Reason.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract; #DIV/0! where last_value is 0, and in the cells of Coverage where beta × portfolio_value is 0.
 * Source: seed document "Portfolio Hedging with Futures", lines 1969–2016, corrected: value and contract move together (E40), a change of exactly the trigger counts (E41).
 * @example =INDEX(HEDGE.REBALANCE(-2, 575000, 0.985, "ES", 5175, 500000), 5, 2) → "REVIEW"
 * @customfunction REBALANCE
 * @param current_contracts Number of contracts held; negative is short.
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [last_value] Portfolio value at the last review; value is not tested if left out.
 * @param [last_beta] Beta at the last review; beta is not tested if left out.
 * @param [days_since_review] Days since the last review; time is not tested if left out.
 * @param [value_trigger] Change of value that calls for a review, a fraction; 0.1 if left out.
 * @param [beta_trigger] Change of beta that calls for a review; 0.1 if left out.
 * @param [days_trigger] Days after which a review is due; 91 if left out.
 * @param [target_beta] Beta to reach; 0 (hedge everything) if left out.
 * @param [hedge_fraction] Share of the way to go, 0 to 1; 1 if left out.
 * @param [rounding] "nearest" (halves away from zero), "down" (never over-hedges), "up" or "none"; nearest if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function rebalance(
  current_contracts: any[][],
  portfolio_value: any[][],
  beta: any[][],
  contract: any[][],
  futures_price: any[][],
  last_value?: any[][],
  last_beta?: any[][],
  days_since_review?: any[][],
  value_trigger?: any[][],
  beta_trigger?: any[][],
  days_trigger?: any[][],
  target_beta?: any[][],
  hedge_fraction?: any[][],
  rounding?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const current = single(required("current_contracts", current_contracts, number));
    const portfolioValue = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const price = single(required("futures_price", futures_price, positive));
    const lastValue = single(optional("last_value", last_value, nonNegative, undefined));
    const lastBeta = single(optional("last_beta", last_beta, number, undefined));
    const days = single(optional("days_since_review", days_since_review, nonNegative, undefined));
    const valueTrigger = single(optional("value_trigger", value_trigger, nonNegative, 0.1));
    const betaTrigger = single(optional("beta_trigger", beta_trigger, nonNegative, 0.1));
    const daysTrigger = single(optional("days_trigger", days_trigger, nonNegative, 91));
    const targetBeta = single(optional("target_beta", target_beta, number, 0));
    const share = single(optional("hedge_fraction", hedge_fraction, fraction, 1));
    const mode = single(optional("rounding", rounding, roundingMode, "nearest"));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    const worth = contractValue(price, used.multiplier, fx);
    const exact = contractsToTargetBeta(portfolioValue, portfolioBeta, worth, targetBeta, share, 1);
    const target = roundContracts(exact, mode);
    const triggers = reviewTriggers({
      portfolioValue,
      beta: portfolioBeta,
      lastValue,
      lastBeta,
      daysSinceReview: days,
      valueTrigger,
      betaTrigger,
      daysTrigger,
    });
    const { trade, action, reason } = rebalanceAction(current, target, triggers);
    return spill([
      ["Target contracts", target],
      ["Trade", trade],
      ["Coverage before", coverageFigure(portfolioValue, portfolioBeta, current, worth)],
      ["Coverage after", coverageFigure(portfolioValue, portfolioBeta, target, worth)],
      ["Action", action],
      ["Reason", reason],
    ]);
  });
}

/**
 * A hedge against risk limits: coverage, margin, cost, tracking error and daily loss, each OK or BREACH.
 *
 * Formula: Coverage −N F m fx / (beta × V) at most 1, negative where the futures add to the exposure; Margin |N| × initial margin × fx / net_worth at most 5 %; Cost annual_cost / V at most 2 %; Tracking error at most 3 %; Daily loss at most its limit; within 1e-9.
 * Shapes: single values; the result has a header row Limit, Value, Threshold, Status and a row for each limit that has its input; a loss without its limit has none.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract; in the cell of its value #N/A for an unknown margin and #DIV/0! for a ratio to 0, with "" as status.
 * Source: seed document "Portfolio Hedging with Futures", lines 2106–2138, corrected: coverage is of the beta exposure (E15).
 * @example =INDEX(HEDGE.LIMITS(500000, 1, -2, "ES", 4500), 2, 4) → "OK"
 * @customfunction LIMITS
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [net_worth] Wealth that the margin is measured against, in the portfolio's currency; margin is not tested if left out.
 * @param [annual_cost] Cost of the hedge a year in money, positive when you pay; cost is not tested if left out.
 * @param [tracking_error] Tracking error a year, a decimal; it is not tested if left out.
 * @param [daily_loss] Loss of the futures today as a positive amount; it is not tested if left out.
 * @param [daily_loss_limit] Largest daily loss that is accepted, a positive amount.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function limits(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  net_worth?: any[][],
  annual_cost?: any[][],
  tracking_error?: any[][],
  daily_loss?: any[][],
  daily_loss_limit?: any[][],
  initial_margin?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const portfolioValue = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const price = single(required("futures_price", futures_price, positive));
    const netWorth = single(optional("net_worth", net_worth, nonNegative, undefined));
    const annualCost = single(optional("annual_cost", annual_cost, nonNegative, undefined));
    const trackingError = single(optional("tracking_error", tracking_error, nonNegative, undefined));
    const dailyLoss = single(optional("daily_loss", daily_loss, nonNegative, undefined));
    const dailyLossLimit = single(optional("daily_loss_limit", daily_loss_limit, nonNegative, undefined));
    const given = single(optional("initial_margin", initial_margin, nonNegative, undefined));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    // Where no margin is tested, none need be known.
    const margin = netWorth === undefined ? 0 : knownInitialMargin(given, used);
    const tested = hedgeLimits({
      portfolioValue,
      beta: portfolioBeta,
      contracts: count,
      contractValue: contractValue(price, used.multiplier, fx),
      initialMargin: typeof margin === "number" ? margin * fx : margin,
      netWorth,
      annualCost,
      trackingError,
      dailyLoss,
      dailyLossLimit,
    });
    return spill([
      ["Limit", "Value", "Threshold", "Status"],
      ...tested.map(({ name, value, threshold, status }) => [name, value, threshold, status]),
    ]);
  });
}
