import { aboveZero } from "../cells/amounts";
import { optional, required, single } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { contractOf } from "../cells/contractArgument";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { initialMargin, maintenanceMargin, marginAccount, unknownMargin } from "../cells/margins";
import { spill } from "../cells/spill";
import { nonNegative, number, option, positive } from "../cells/values";
import { headed, wholeSeries } from "../cells/wholeSeries";
import { callOdds } from "../hedging/margin/callOdds";
import { callPrice } from "../hedging/margin/callPrice";
import { marginCall } from "../hedging/margin/marginCall";
import { marginLedger } from "../hedging/margin/marginLedger";
import { requiredMargin } from "../hedging/margin/requiredMargin";
import { futuresPnl } from "../hedging/outcomes/futuresPnl";

/**
 * Profit or loss of a futures position between two prices; negative is a loss.
 *
 * Formula: P&L = contracts × multiplier × (exit_price − entry_price) × fx_rate.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example =HEDGE.PNL(-2, "ES", 4500, 4050) → 45000
 * @customfunction PNL
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param entry_price Futures price at entry in index points, above 0.
 * @param exit_price Futures price now or at exit, above 0.
 * @param [fx_rate] Currency wanted per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function pnl(
  contracts: any[][],
  contract: any[][],
  entry_price: any[][],
  exit_price: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("entry_price", entry_price, positive),
        required("exit_price", exit_price, positive),
        optional("fx_rate", fx_rate, positive, 1),
      ],
      (count, { multiplier }, entry, exit, fx) => futuresPnl(count, multiplier, entry, exit, fx),
      desk,
    );
  });
}

/**
 * Margin that a futures position ties up, in the contract's currency.
 *
 * Formula: margin = |contracts| × margin per contract × buffer.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract or margin.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example =HEDGE.MARGIN(-2, "ES", "initial", 1, 12000) → 24000
 * @customfunction MARGIN
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param [type] "initial" or "maintenance"; initial if left out.
 * @param [buffer] Factor on the margin, such as 1.5 to post half as much again; 1 if left out.
 * @param [margin_per_contract] Your broker's margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function margin(
  contracts: any[][],
  contract: any[][],
  type?: any[][],
  buffer?: any[][],
  margin_per_contract?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        optional("type", type, option("initial", "maintenance"), "initial"),
        optional("buffer", buffer, nonNegative, 1),
        optional("margin_per_contract", margin_per_contract, nonNegative, undefined),
      ],
      (count, used, kind, factor, given) => {
        const perContract = given ?? (kind === "initial" ? used.initialMargin : used.maintenanceMargin);
        used.checkMultiplier();
        if (perContract === undefined) throw unknownMargin("margin_per_contract", used);
        return requiredMargin(count, perContract, factor);
      },
      desk,
    );
  });
}

/**
 * Deposit due now on a futures position's margin account, in the contract's currency; 0 where none is.
 *
 * Formula: |contracts| × initial margin − balance now, where balance now = margin_balance + P&L lies below |contracts| × maintenance margin; else 0.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or maintenance above initial margin; #N/A for an unknown contract or margin.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example =HEDGE.MARGINCALL(-2, "ES", 4500, 4635, , 12000, 9600) → 13500
 * @customfunction MARGINCALL
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param entry_price Futures price at entry in index points, above 0.
 * @param current_price Futures price now, above 0.
 * @param [margin_balance] Cash posted at entry; |contracts| × initial margin if left out.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [maintenance_margin] Maintenance margin per contract, looked up likewise.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function margincall(
  contracts: any[][],
  contract: any[][],
  entry_price: any[][],
  current_price: any[][],
  margin_balance?: any[][],
  initial_margin?: any[][],
  maintenance_margin?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("entry_price", entry_price, positive),
        required("current_price", current_price, positive),
        optional("margin_balance", margin_balance, nonNegative, undefined),
        optional("initial_margin", initial_margin, nonNegative, undefined),
        optional("maintenance_margin", maintenance_margin, nonNegative, undefined),
      ],
      (count, used, entry, now, posted, givenInitial, givenMaintenance) => {
        const initial = initialMargin(givenInitial, used);
        const maintenance = maintenanceMargin(givenMaintenance, used, initial);
        const balance = posted ?? requiredMargin(count, initial, 1);
        const profit = futuresPnl(count, used.multiplier, entry, now, 1);
        // A loss past double precision is the overflow, not a day without a call.
        return Number.isFinite(profit) ? marginCall(count, balance, profit, initial, maintenance) : profit;
      },
      desk,
    );
  });
}

/**
 * Futures price at which a margin account has fallen to the maintenance margin and the next loss brings a call.
 *
 * Formula: entry_price + (|contracts| × maintenance margin − margin_balance) / (contracts × multiplier).
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or maintenance above initial margin; #N/A for an unknown contract or margin, or where contracts is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4, solved for the price.
 * @example =HEDGE.CALLPRICE(-2, "ES", 4500, , 12000, 9600) → 4548
 * @customfunction CALLPRICE
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param entry_price Futures price at entry in index points, above 0.
 * @param [margin_balance] Cash posted at entry; |contracts| × initial margin if left out.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [maintenance_margin] Maintenance margin per contract, looked up likewise.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function callprice(
  contracts: any[][],
  contract: any[][],
  entry_price: any[][],
  margin_balance?: any[][],
  initial_margin?: any[][],
  maintenance_margin?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("entry_price", entry_price, positive),
        optional("margin_balance", margin_balance, nonNegative, undefined),
        optional("initial_margin", initial_margin, nonNegative, undefined),
        optional("maintenance_margin", maintenance_margin, nonNegative, undefined),
      ],
      (count, used, entry, posted, givenInitial, givenMaintenance) => {
        const { balance, maintenance } = marginAccount(count, used, posted, givenInitial, givenMaintenance);
        return callPrice(count, used.multiplier, entry, balance, maintenance);
      },
      desk,
    );
  });
}

/**
 * Margin account of a futures position day by day: profit, balance and the calls to be paid.
 *
 * Formula: balance = balance before + call before + contracts × multiplier × (price − price before); call = |contracts| × initial margin − balance where that is below |contracts| × maintenance margin. A call is paid before the next day's profit or loss; nothing is withdrawn.
 * Shapes: prices in one row or column, the first one the entry, text in the first cell is a header; the rest single values. A table with the headers Day, Price, Daily P&L, Cumulative P&L, Margin balance, Margin call.
 * Errors: #VALUE! for a hole among the prices (its row is named), a value out of range, or maintenance above initial margin; #N/A for an unknown contract or margin.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4, table of a margin account.
 * @example =INDEX(HEDGE.LEDGER({4500;4635}, -2, "ES", 12000, 9600), 3, 6) → 13500
 * @customfunction LEDGER
 * @param prices Settlement prices in index points, oldest first, the first one the entry price.
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [maintenance_margin] Maintenance margin per contract, looked up likewise.
 * @param [margin_balance] Cash posted at entry; |contracts| × initial margin if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function ledger(
  prices: any[][],
  contracts: any[][],
  contract: any[][],
  initial_margin?: any[][],
  maintenance_margin?: any[][],
  margin_balance?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    const settled = wholeSeries("prices", prices, headed(prices), aboveZero).numbers;
    const count = single(required("contracts", contracts, number));
    const used = single(required("contract", contract, contractOf(desk)));
    const givenInitial = single(optional("initial_margin", initial_margin, nonNegative, undefined));
    const givenMaintenance = single(
      optional("maintenance_margin", maintenance_margin, nonNegative, undefined),
    );
    const posted = single(optional("margin_balance", margin_balance, nonNegative, undefined));
    desk.check();
    const initial = initialMargin(givenInitial, used);
    const maintenance = maintenanceMargin(givenMaintenance, used, initial);
    const opening = posted ?? requiredMargin(count, initial, 1);
    const days = marginLedger(settled, count, used.multiplier, opening, initial, maintenance);
    return spill([
      ["Day", "Price", "Daily P&L", "Cumulative P&L", "Margin balance", "Margin call"],
      ...days.map(({ price, dailyPnl, cumulativePnl, balance, call }, day) => [
        day,
        price,
        dailyPnl,
        cumulativePnl,
        balance,
        call,
      ]),
    ]);
  });
}

/**
 * Probability that a futures position is called for margin within a number of trading days.
 *
 * Formula: the chance that a lognormal price touches CALLPRICE within days / 252 years, watched continuously: Φ((ν T − b) / s) + e^(2 ν b / σ²) Φ((−ν T − b) / s), b = |ln(call price / price)|, ν = drift − σ² / 2 toward the call price, s = σ √T.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range, or maintenance above initial margin; #N/A for an unknown contract or margin.
 * Source: Harrison, Brownian Motion and Stochastic Flow Systems (1985), section 1.8; Hull, 11th ed. (2022), chapter 26.
 * @example =HEDGE.CALLODDS(-2, "ES", 4500, 0.2, 0, , 12000, 9600) → 0
 * @customfunction CALLODDS
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param price Futures price now, which is also the entry, above 0.
 * @param volatility Volatility of the price a year, a decimal, 0 or more.
 * @param days Trading days to look ahead, 252 a year, 0 or more.
 * @param [margin_balance] Cash posted at entry; |contracts| × initial margin if left out.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [maintenance_margin] Maintenance margin per contract, looked up likewise.
 * @param [drift] Drift of the price a year, a decimal; 0 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function callodds(
  contracts: any[][],
  contract: any[][],
  price: any[][],
  volatility: any[][],
  days: any[][],
  margin_balance?: any[][],
  initial_margin?: any[][],
  maintenance_margin?: any[][],
  drift?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("price", price, positive),
        required("volatility", volatility, nonNegative),
        required("days", days, nonNegative),
        optional("margin_balance", margin_balance, nonNegative, undefined),
        optional("initial_margin", initial_margin, nonNegative, undefined),
        optional("maintenance_margin", maintenance_margin, nonNegative, undefined),
        optional("drift", drift, number, 0),
      ],
      (count, used, now, sigma, ahead, posted, givenInitial, givenMaintenance, mu) => {
        const { balance, maintenance } = marginAccount(count, used, posted, givenInitial, givenMaintenance);
        return callOdds(count, used.multiplier, now, sigma, ahead, balance, maintenance, mu);
      },
      desk,
    );
  });
}
