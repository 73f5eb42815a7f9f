import { optional, required } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { contractOf } from "../cells/contractArgument";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { nonNegative, number, positive } from "../cells/values";
import { fairValue } from "../hedging/roll/fairValue";
import { futuresBasis } from "../hedging/roll/futuresBasis";
import { impliedRate } from "../hedging/roll/impliedRate";
import { rollCost } from "../hedging/roll/rollCost";

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
