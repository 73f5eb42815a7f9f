import { move, zeroOrMore } from "../cells/amounts";
import { optional, required, single } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { contractOf } from "../cells/contractArgument";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { initialMargin } from "../cells/margins";
import { checkNumbers, numbersIn } from "../cells/oneSeries";
import { pairs, series } from "../cells/series";
import { spill } from "../cells/spill";
import { nonNegative, number, option as optionOf, positive } from "../cells/values";
import { contractValue } from "../hedging/contracts/contractValue";
import { compareHedges } from "../hedging/cost/compareHedges";
import { expectedMove } from "../hedging/cost/expectedMove";
import { expectedValue } from "../hedging/cost/expectedValue";
import { hedgeCost } from "../hedging/cost/hedgeCost";
import { optionPrice } from "../hedging/cost/optionPrice";

/**
 * What holding a futures hedge costs, item by item in the contract's currency; negative is income.
 *
 * Formula: Carry N F m (r − q) T; Margin financing |N| × margin × spread × T; Entry and exit 2 |N| (fee + slippage × m); Rolls the same × rolls a year × T; Per year of notional = Total / (T |N| F m).
 * Shapes: single values; the result has two columns, label and value.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract, or for an unknown margin where collateral_spread is not 0; #DIV/0! in the last cell where contracts or years is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 2.4 and 5.9; seed document "Portfolio Hedging with Futures", lines 1082–1152, corrected (E02, E05).
 * @example =INDEX(HEDGE.COST(-2, "ES", 4500, 0.25, 0.05, 0.014, 0, 2, 0.25), 1, 2) → -4050
 * @customfunction COST
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param years Time that the hedge is held in years, 0 or more.
 * @param rate Interest rate per year, a decimal such as 0.05.
 * @param dividend_yield Dividend yield of the index per year, a decimal.
 * @param [collateral_spread] What the margin's collateral earns per year below your best alternative; 0 if left out.
 * @param [fee_per_side] Commission per contract and side; the desk's table, then 0 if left out.
 * @param [slippage_points] Index points lost per side; 0 if left out.
 * @param [rolls_per_year] Rolls a year; 4 if left out.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function cost(
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  years: any[][],
  rate: any[][],
  dividend_yield: any[][],
  collateral_spread?: any[][],
  fee_per_side?: any[][],
  slippage_points?: any[][],
  rolls_per_year?: any[][],
  initial_margin?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const futuresPrice = single(required("futures_price", futures_price, positive));
    const time = single(required("years", years, nonNegative));
    const interest = single(required("rate", rate, number));
    const dividends = single(required("dividend_yield", dividend_yield, number));
    const spread = single(optional("collateral_spread", collateral_spread, number, 0));
    const fee = single(optional("fee_per_side", fee_per_side, nonNegative, undefined));
    const slippage = single(optional("slippage_points", slippage_points, nonNegative, 0));
    const rolls = single(optional("rolls_per_year", rolls_per_year, nonNegative, 4));
    const margin = single(optional("initial_margin", initial_margin, nonNegative, undefined));
    desk.check();
    const costs = hedgeCost({
      contracts: count,
      multiplier: used.multiplier,
      futuresPrice,
      years: time,
      rate: interest,
      dividendYield: dividends,
      collateralSpread: spread,
      // Without a spread no margin costs anything, so none need be known.
      initialMargin: spread === 0 ? 0 : initialMargin(margin, used),
      feePerSide: fee ?? used.fee ?? 0,
      slippagePoints: slippage,
      rollsPerYear: rolls,
    });
    return spill([
      ["Carry", costs.carry],
      ["Margin financing", costs.marginFinancing],
      ["Entry and exit", costs.entryAndExit],
      ["Rolls", costs.rolls],
      ["Total", costs.total],
      ["Per year of notional", costs.perYearOfNotional],
    ]);
  });
}

/**
 * Price of a European put or call on an index by Black, Scholes and Merton, in index points.
 *
 * Formula: call = S e^(−qT) Φ(d₁) − K e^(−rT) Φ(d₂), put = K e^(−rT) Φ(−d₂) − S e^(−qT) Φ(−d₁), d₁,₂ = [ln(S/K) + (r − q) T] / (σ√T) ± σ√T / 2; without time or volatility the discounted worth of the forward.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or an unknown type.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 15.8 and 17.4; Merton (1973), Bell Journal of Economics 4, 141–183.
 * @example =HEDGE.OPTION("call", 42, 40, 0.2, 0.1, 0, 0.5) → 4.759422392871533
 * @customfunction OPTION
 * @param type "put" or "call".
 * @param spot Index level now, above 0.
 * @param strike Strike in index points, above 0.
 * @param volatility Volatility per year, a decimal such as 0.2.
 * @param rate Interest rate per year, continuously compounded, a decimal.
 * @param dividend_yield Dividend yield of the index per year, continuously compounded, a decimal.
 * @param years Time to expiry in years, 0 or more.
 */
export function option(
  type: any[][],
  spot: any[][],
  strike: any[][],
  volatility: any[][],
  rate: any[][],
  dividend_yield: any[][],
  years: any[][],
): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("type", type, optionOf("put", "call")),
        required("spot", spot, positive),
        required("strike", strike, positive),
        required("volatility", volatility, nonNegative),
        required("rate", rate, number),
        required("dividend_yield", dividend_yield, number),
        required("years", years, nonNegative),
      ],
      optionPrice,
    ),
  );
}

/**
 * Profit at a horizon for each move of the index: unhedged, with futures, with puts, with a collar, and sold for cash.
 *
 * Formula: S_T = spot (1 + move). Unhedged β V move; Futures = Unhedged + N m (S_T − F) fx; Put = Unhedged + u (max(K_p − S_T, 0) − p), u = β V / spot; Collar = Put + u (c − max(S_T − K_c, 0)); Sell = V (e^(rT) − 1). p and c as in OPTION.
 * Shapes: moves are one row or column; the result has a header row Move, Unhedged, Futures, Put, Collar, Sell. Text in the first cell and holes are left out.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or a move below -1; #N/A for an unknown contract; #DIV/0! without a move.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 3.5, 12.3 and 17.1; the upside given up shows beside the cost (E01).
 * @example =INDEX(HEDGE.COMPARE(5050000, 1.5, -30, 250, 1010, 1000, 0.2, 0.04, 0.01, 0.25, -0.1), 2, 3) → 67500
 * @customfunction COMPARE
 * @param portfolio_value Value of the portfolio in its currency, 0 or more.
 * @param beta Beta of the portfolio against the index under the contract.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param spot Index level now, above 0.
 * @param volatility Volatility of the index per year for the options, a decimal such as 0.2.
 * @param rate Interest rate per year, continuously compounded, a decimal.
 * @param dividend_yield Dividend yield of the index per year, continuously compounded, a decimal.
 * @param years Horizon in years, at which future and options expire, 0 or more.
 * @param moves Moves of the index up to the horizon, decimals such as -0.2.
 * @param [put_strike] Strike of the put as a multiple of spot; 1 if left out.
 * @param [call_strike] Strike of the collar's call as a multiple of spot; 1.1 if left out.
 * @param [fx_rate] Portfolio currency per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function compare(
  portfolio_value: any[][],
  beta: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  spot: any[][],
  volatility: any[][],
  rate: any[][],
  dividend_yield: any[][],
  years: any[][],
  moves: any[][],
  put_strike?: any[][],
  call_strike?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const portfolioValue = single(required("portfolio_value", portfolio_value, nonNegative));
    const portfolioBeta = single(required("beta", beta, number));
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const futuresPrice = single(required("futures_price", futures_price, positive));
    const level = single(required("spot", spot, positive));
    const deviation = single(required("volatility", volatility, nonNegative));
    const interest = single(required("rate", rate, number));
    const dividends = single(required("dividend_yield", dividend_yield, number));
    const time = single(required("years", years, nonNegative));
    const each = numbersIn(series("moves", moves), move);
    const putStrike = single(optional("put_strike", put_strike, positive, 1));
    const callStrike = single(optional("call_strike", call_strike, positive, 1.1));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    const outcomes = compareHedges(
      {
        portfolioValue,
        beta: portfolioBeta,
        contracts: count,
        multiplier: used.multiplier,
        futuresPrice,
        spot: level,
        volatility: deviation,
        rate: interest,
        dividendYield: dividends,
        years: time,
        putStrike,
        callStrike,
        fxRate: fx,
      },
      each,
    );
    return spill([
      ["Move", "Unhedged", "Futures", "Put", "Collar", "Sell"],
      ...outcomes.map((at) => [at.move, at.unhedged, at.futures, at.put, at.collar, at.sell]),
    ]);
  });
}

/**
 * Expected profit of a futures position over all states of the market, less a cost; negative is a loss.
 *
 * Formula: Σ probability × contracts × futures_price × multiplier × fx_rate × move − cost.
 * Shapes: probabilities and moves are two rows or columns of one length; the result is one number. Pairs with a blank or text on either side are left out; text in the first cell of both is a header.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or where the probabilities do not sum to 1 within 1e-9; #N/A where lengths differ or for an unknown contract.
 * Source: seed document "Portfolio Hedging with Futures", lines 1618–1636, corrected: all states count, not the crash alone (E31).
 * @example =HEDGE.EXPECTEDVALUE({0.15;0.85}, {-0.2;0.1}, -2, "ES", 4500, 3500) → -28250
 * @customfunction EXPECTEDVALUE
 * @param probabilities Probability of each state, 0 or more; together 1.
 * @param moves Move of the index in each state, decimals such as -0.2.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param futures_price Price of the future in index points, above 0.
 * @param [cost] Cost of the hedge in the currency of the result, positive when you pay; 0 if left out.
 * @param [fx_rate] Currency wanted per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function expectedvalue(
  probabilities: any[][],
  moves: any[][],
  contracts: any[][],
  contract: any[][],
  futures_price: any[][],
  cost?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const chances = series("probabilities", probabilities);
    checkNumbers(chances, zeroOrMore);
    const each = series("moves", moves);
    checkNumbers(each, move);
    const states = pairs(chances, each);
    const mean = expectedMove(states.first, states.second);
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const futuresPrice = single(required("futures_price", futures_price, positive));
    const paid = single(optional("cost", cost, nonNegative, 0));
    const fx = single(optional("fx_rate", fx_rate, positive, 1));
    desk.check();
    return spill([[expectedValue(count, contractValue(futuresPrice, used.multiplier, fx), mean, paid)]]);
  });
}
