import { optional, required, single } from "../cells/arguments";
import { broadcast } from "../cells/broadcast";
import { catalogueTable, marginDate } from "../cells/catalogueTable";
import { contractOf } from "../cells/contractArgument";
import { contractFact, contractFields } from "../cells/contractFacts";
import { asDates } from "../cells/dateFormat";
import { deskTable } from "../cells/deskTable";
import { evaluate } from "../cells/evaluate";
import { initialMargin } from "../cells/margins";
import { nonNegative, number, option, positive, text } from "../cells/values";
import { contractValue } from "../hedging/contracts/contractValue";
import { leverage as leverageOf } from "../hedging/contracts/leverage";

/**
 * One fact of a futures contract, from the desk's table or the catalogue.
 *
 * Fields: name, exchange, currency, multiplier, tick, tick value, months, expiry rule, initial margin, maintenance margin, margin date (a date serial), micro (code of the small sibling), group.
 * Shapes: contract and field take a value or a range; results spill.
 * Errors: #VALUE! for an unknown field; #N/A for an unknown contract, or a fact that is not known, such as a margin without a dated public figure.
 * Source: exchanges' contract specifications, named contract by contract in the catalogue.
 * @example =HEDGE.SPEC("ES", "multiplier") → 50
 * @customfunction SPEC
 * @param contract Code such as "ES" or "ESZ26".
 * @param field Name of the fact, such as "multiplier", "tick value" or "expiry rule".
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function spec(contract: any[][], field: any[][], desk_table?: any[][]): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [required("contract", contract, contractOf(desk)), required("field", field, option(...contractFields))],
      (used, fact) => {
        used.checkMultiplier();
        return used.needed(fact, contractFact(used, fact));
      },
      desk,
    );
  });
}

/**
 * Table of the contracts that the add-in and the desk know, all or those that match a search.
 *
 * Shapes: a table with the headers Code, Name, Exchange, Currency, Multiplier, Tick, Months, Initial margin, Maintenance margin, Margin date (a date serial); an unknown fact is "".
 * Errors: #N/A where nothing matches; #VALUE! for a desk_table without a Code header.
 * Source: exchanges' contract specifications, named contract by contract in the catalogue; margins are indicative and dated.
 * @example =ROWS(HEDGE.CATALOG("Micro E-mini")) → 5
 * @customfunction CATALOG
 * @param [search] Part of a code, name, exchange, currency or group, such as "micro" or "EUR"; everything if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function catalog(search?: any[][], desk_table?: any[][]): any[][] {
  return evaluate(() => {
    const wanted = single(optional("search", search, text, ""));
    const desk = deskTable(desk_table);
    desk.check();
    return asDates(catalogueTable(wanted, desk), (column) => column === marginDate);
  });
}

/**
 * Value of a futures position: what the contracts control, signed like their number.
 *
 * Formula: contracts × price × multiplier × fx_rate.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 * @example =HEDGE.NOTIONAL("ES", 4500, 2) → 450000
 * @customfunction NOTIONAL
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param price Futures price in index points, above 0.
 * @param [contracts] Number of contracts, negative is short; 1 if left out.
 * @param [fx_rate] Currency wanted per one unit of the contract's currency; 1 if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function notional(
  contract: any[][],
  price: any[][],
  contracts?: any[][],
  fx_rate?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contract", contract, contractOf(desk)),
        required("price", price, positive),
        optional("contracts", contracts, number, 1),
        optional("fx_rate", fx_rate, positive, 1),
      ],
      ({ multiplier }, level, count, fx) => count * contractValue(level, multiplier, fx),
      desk,
    );
  });
}

/**
 * Contract value per unit of initial margin: how many times its deposit a contract controls.
 *
 * Formula: price × multiplier / initial margin.
 * Shapes: every argument takes a value or a range; results spill.
 * Errors: #VALUE! for a value of the wrong kind or out of range; #N/A for an unknown contract or margin; #DIV/0! where the margin is 0.
 * Source: seed document "Portfolio Hedging with Futures", lines 287–293 (225,000 / 12,000 = 18.75).
 * @example =HEDGE.LEVERAGE("ES", 4500, 12000) → 18.75
 * @customfunction LEVERAGE
 * @param contract Code such as "ES" or "ESZ26", or the multiplier as a number.
 * @param price Futures price in index points, above 0.
 * @param [initial_margin] Initial margin per contract; the desk's table, then the catalogue's dated figure if left out.
 * @param [desk_table] Range with a header row: Code and any of Multiplier, Currency, Initial margin, Maintenance margin, Tick, Fee, Name.
 */
export function leverage(
  contract: any[][],
  price: any[][],
  initial_margin?: any[][],
  desk_table?: any[][],
): any[][] {
  return evaluate(() => {
    const desk = deskTable(desk_table);
    return broadcast(
      [
        required("contract", contract, contractOf(desk)),
        required("price", price, positive),
        optional("initial_margin", initial_margin, nonNegative, undefined),
      ],
      (used, level, given) =>
        leverageOf(contractValue(level, used.multiplier, 1), initialMargin(given, used)),
      desk,
    );
  });
}
