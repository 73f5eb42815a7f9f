import type { ContractTerms } from "../contracts/contract";
import { monthsOf } from "../contracts/datedCode";
import { HedgingError } from "../hedgingError";
import { dateParts } from "./dateParts";
import { certainDay } from "./lastTradingDay";
import { rollDays } from "./rollDay";

/** A contract month. */
export interface ContractMonth {
  readonly year: number;
  readonly month: number;
}

const quarterly = "HMUZ";
/** A code with two digits of the year names years up to this one. */
const lastYear = 2099;

/**
 * The months a hedger holds: March, June, September and December; those it has where a contract does not list all four.
 *
 * @example cycleOf("FGHJKMNQUVXZ") // [3, 6, 9, 12]
 */
export function cycleOf(months: string): readonly number[] {
  return monthsOf(Array.from(quarterly).every((letter) => months.includes(letter)) ? quarterly : months);
}

/** Contract months of a cycle in order, from that of a day on. */
export function* monthsFrom(cycle: readonly number[], serial: number): Generator<ContractMonth> {
  const start = dateParts(serial);
  for (let year = start.year; year <= lastYear; year++) {
    for (const month of cycle) if (year > start.year || month >= start.month) yield { year, month };
  }
}

/**
 * Contract month that a hedger holds on a day: a contract before its roll day, the next one from its roll day on.
 *
 * @param position 1 for that contract, 2 for the one after it, and so on
 * @throws missing where an unknown holiday may move the roll past the day, or past 2099
 * @example heldContract({ code: "ES", market: "XNYS", months: "HMUZ", rule: { type: "nthWeekday", weekday: "Fri", n: 3, holiday: "prev" } }, 46_366, 1, 8).year // 2027
 */
export function heldContract(
  contract: ContractTerms,
  serial: number,
  position: number,
  daysBefore: number | undefined,
): ContractMonth {
  let after = position;
  for (const { year, month } of monthsFrom(cycleOf(contract.months), serial)) {
    if (after === position) {
      const roll = rollDays(contract, year, month, daysBefore);
      if (serial >= roll.latest) continue;
      if (serial >= roll.earliest) certainDay(roll, contract, year, month);
    }
    if (--after === 0) return { year, month };
  }
  throw new HedgingError("missing", `position must name a contract up to ${lastYear}, got ${position}`);
}
