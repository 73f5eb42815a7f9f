import { optional, required, single } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { contractOf } from "../cells/contractArgument";
import { asDates } from "../cells/dateFormat";
import {
  daysBefore,
  knownDate,
  month as monthOfYear,
  position as wholePosition,
  year as contractYear,
} from "../cells/datesArguments";
import { calendarContract, contractMonth } from "../cells/datesContract";
import { rollsTable } from "../cells/datesTable";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { nonNegative, number, positive } from "../cells/values";
import { formatDatedCode } from "../hedging/contracts/datedCode";
import { fairValue } from "../hedging/roll/fairValue";
import { futuresBasis } from "../hedging/roll/futuresBasis";
import { heldContract } from "../hedging/roll/heldContract";
import { impliedRate } from "../hedging/roll/impliedRate";
import { certainDay, lastTradingDays } from "../hedging/roll/lastTradingDay";
import { rollCost } from "../hedging/roll/rollCost";
import { rollDays } from "../hedging/roll/rollDay";

/**
 * Fair price of an index future: spot carried to expiry at the interest rate less the dividend yield.
 *
 * Formula: spot × e^((rate − dividend_yield) × years).
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 5.9.
 * @example =HEDGE.FAIRVALUE(1300, 0.05, 0.01, 0.25) → 1313.0652172094183
 * @customfunction FAIRVALUE
 * @param spot Index level now, above 0.
 * @param rate Interest rate a year as a decimal, continuously compounded.
 * @param dividend_yield Dividend yield a year as a decimal, continuously compounded; 0 for an index that reinvests dividends, such as DAX.
 * @param years Years to expiry, such as 0.25.
 */
export function fairvalue(spot: any[][], rate: any[][], dividend_yield: any[][], years: any[][]): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("spot", spot, positive),
        required("rate", rate, number),
        required("dividend_yield", dividend_yield, number),
        required("years", years, nonNegative),
      ],
      fairValue,
    ),
  );
}

/**
 * Basis of an index future, futures price less spot; positive where the future is the dearer one.
 *
 * Formula: futures_price − spot; it goes to 0 at expiry.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.3, which names the sign spot − futures and notes this one as usual for financial assets.
 * @example =HEDGE.BASIS(4540.5, 4500) → 40.5
 * @customfunction BASIS
 * @param futures_price Futures price in index points, above 0.
 * @param spot Index level at the same moment, above 0.
 */
export function basis(futures_price: any[][], spot: any[][]): any[][] {
  return evaluate(() =>
    broadcast(
      [required("futures_price", futures_price, positive), required("spot", spot, positive)],
      futuresBasis,
    ),
  );
}

/**
 * Interest rate that a futures price implies, continuously compounded.
 *
 * Formula: ln(futures_price / spot) / years + dividend_yield.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #DIV/0! where years is 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 5.9, solved for the rate.
 * @example =HEDGE.IMPLIEDRATE(4500, 4500, 0.014, 0.25) → 0.014
 * @customfunction IMPLIEDRATE
 * @param futures_price Futures price in index points, above 0.
 * @param spot Index level at the same moment, above 0.
 * @param dividend_yield Dividend yield a year as a decimal, continuously compounded.
 * @param years Years to expiry, above 0.
 */
export function impliedrate(
  futures_price: any[][],
  spot: any[][],
  dividend_yield: any[][],
  years: any[][],
): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("futures_price", futures_price, positive),
        required("spot", spot, positive),
        required("dividend_yield", dividend_yield, number),
        required("years", years, nonNegative),
      ],
      impliedRate,
    ),
  );
}

/**
 * Cost of rolling a futures position from the near to the far contract, in the contract's currency; negative is an income.
 *
 * Formula: contracts × multiplier × (far_price − near_price) + 2 × |contracts| × fee_per_contract. For a short position a dearer far month is an income.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract.
 * Source: Bessembinder, The "Roll Yield" Myth, Financial Analysts Journal 74(2) (2018).
 * @example =HEDGE.ROLLCOST(-2, "ES", 4500, 4540.5) → -4050
 * @customfunction ROLLCOST
 * @param contracts Number of contracts; negative is short.
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param near_price Price of the contract that is left, above 0.
 * @param far_price Price of the contract that is entered, above 0.
 * @param [fee_per_contract] Commission per contract and side; the desk's table, then 0 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function rollcost(
  contracts: any[][],
  contract: any[][],
  near_price: any[][],
  far_price: any[][],
  fee_per_contract?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contracts", contracts, number),
        required("contract", contract, contractOf(desk)),
        required("near_price", near_price, positive),
        required("far_price", far_price, positive),
        optional("fee_per_contract", fee_per_contract, nonNegative, undefined),
      ],
      (count, used, near, far, fee) => rollCost(count, used.multiplier, near, far, fee ?? used.fee ?? 0),
      desk,
    );
  });
}

/**
 * Last trading day of a futures contract, as a date; by the contract's own rule and its market's holidays.
 *
 * Shapes: every argument takes a value or a range; results spill.
 * Rule: that of the contract month asked for, such as the third Thursday for AP, the third Friday for ES, or the trading day before the last one of the month for HSI; where the market is shut, the trading day before it (TX and WIN: after it). SPEC shows it.
 * Errors: #VALUE! for a value of the wrong kind, for a code without a month beside no year and month, and for a year or month that differs from the dated code; #N/A for a contract that is not in the catalogue, a month it does not list, and a month whose day hangs on holidays that are not known (2000 to 2035; China and India to 2026).
 * Source: exchanges' contract specifications, named contract by contract in the catalogue.
 * @example =HEDGE.EXPIRY("ES", 2026, 6) → 46191
 * @example =HEDGE.EXPIRY("APM26") → 46191
 * @customfunction EXPIRY
 * @param contract Code such as "ES" with year and month, or a dated code such as "ESZ26", "ESZ2026" or "ESZ6" (2026).
 * @param [year] Year of the contract month, such as 2026; that of the dated code if left out.
 * @param [month] Contract month, 1 to 12; that of the dated code if left out.
 */
export function expiry(contract: any[][], year?: any[][], month?: any[][]): any[][] {
  return evaluate(() =>
    asDates(
      broadcast(
        [
          required("contract", contract, calendarContract),
          optional("year", year, contractYear, undefined),
          optional("month", month, monthOfYear, undefined),
        ],
        (used, givenYear, givenMonth) => {
          const { year, month } = contractMonth(used, givenYear, givenMonth);
          return certainDay(lastTradingDays(used.terms, year, month), used.terms, year, month);
        },
      ),
    ),
  );
}

/**
 * Roll day of a futures contract, as a date: the first day on which the next contract is held.
 *
 * Shapes: every argument takes a value or a range; results spill.
 * Rule: so many calendar days before the last trading day, from a weekend back to Friday. Without days_before, US equity index futures of CME and CBOT roll on the Monday before the third Friday (before June 2022 on the Thursday eight days earlier than it), every other contract 8 days before its last trading day.
 * Errors: as EXPIRY; #VALUE! for days_before that is negative or not whole.
 * Source: CME Group, Equity Index Roll Dates; exchanges' contract specifications, named contract by contract in the catalogue.
 * @example =HEDGE.ROLLDATE("ESZ26") → 46370
 * @example =HEDGE.ROLLDATE("ESZ26", , , 8) → 46366
 * @customfunction ROLLDATE
 * @param contract Code such as "ES" with year and month, or a dated code such as "ESZ26".
 * @param [year] Year of the contract month, such as 2026; that of the dated code if left out.
 * @param [month] Contract month, 1 to 12; that of the dated code if left out.
 * @param [days_before] Calendar days before the last trading day; the contract's convention if left out.
 */
export function rolldate(contract: any[][], year?: any[][], month?: any[][], days_before?: any[][]): any[][] {
  return evaluate(() =>
    asDates(
      broadcast(
        [
          required("contract", contract, calendarContract),
          optional("year", year, contractYear, undefined),
          optional("month", month, monthOfYear, undefined),
          optional("days_before", days_before, daysBefore, undefined),
        ],
        (used, givenYear, givenMonth, days) => {
          const { year, month } = contractMonth(used, givenYear, givenMonth);
          return certainDay(rollDays(used.terms, year, month, days), used.terms, year, month);
        },
      ),
    ),
  );
}

/**
 * Dated code of the contract that a hedger holds on a date, such as "ESZ26", among the quarterly months.
 *
 * Shapes: every argument takes a value or a range; results spill.
 * Rule: before its roll day a contract, from its roll day on the next one; March, June, September and December, or the months listed where a contract does not list those four (IND, WIN).
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for a contract that is not in the catalogue, a date outside 2000 to 2035, and where the roll hangs on holidays that are not known.
 * Source: as ROLLDATE.
 * @example =HEDGE.FRONT("ES", 46370) → "ESH27"
 * @example =HEDGE.FRONT("ES", 46369, 2) → "ESH27"
 * @customfunction FRONT
 * @param contract Code such as "ES"; of a dated code the root.
 * @param date Date as an Excel serial number, such as TODAY().
 * @param [position] 1 for the contract held, 2 for the one after it, and so on; 1 if left out.
 * @param [days_before] Calendar days from roll day to last trading day; the contract's convention if left out.
 */
export function front(contract: any[][], date: any[][], position?: any[][], days_before?: any[][]): any[][] {
  return evaluate(() =>
    broadcast(
      [
        required("contract", contract, calendarContract),
        required("date", date, knownDate),
        optional("position", position, wholePosition, 1),
        optional("days_before", days_before, daysBefore, undefined),
      ],
      ({ terms }, day, place, days) => {
        const held = heldContract(terms, day, place, days);
        return formatDatedCode(terms.code, held.year, held.month);
      },
    ),
  );
}

/**
 * Table of the rolls of a contract between two dates: which contract, when it is rolled, and its last trading day.
 *
 * Shapes: a table with the headers Code, Roll date, Last trading day; one line for each quarterly contract whose roll day lies in the interval, both ends included. A date that hangs on holidays that are not known is #N/A in its cell.
 * Errors: #VALUE! for a value of the wrong kind, a range, or from after to; #N/A for a contract that is not in the catalogue, a date outside 2000 to 2035, and where no roll day lies in the interval.
 * Source: as ROLLDATE.
 * @example =INDEX(HEDGE.ROLLS("ES", 46023, 46387), 2, 1) → "ESH26"
 * @customfunction ROLLS
 * @param contract Code such as "ES"; of a dated code the root.
 * @param from First day of the interval, a date.
 * @param to Last day of the interval, a date.
 * @param [days_before] Calendar days from roll day to last trading day; the contract's convention if left out.
 */
export function rolls(contract: any[][], from: any[][], to: any[][], days_before?: any[][]): any[][] {
  return evaluate(() => {
    const { terms } = single(required("contract", contract, calendarContract));
    const first = single(required("from", from, knownDate));
    const last = single(required("to", to, knownDate));
    const days = single(optional("days_before", days_before, daysBefore, undefined));
    return asDates(rollsTable(terms, first, last, days), (column) => column > 0);
  });
}
