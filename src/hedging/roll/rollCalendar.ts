import type { ContractTerms } from "../contracts/contract";
import type { DayRange } from "./lastTradingDay";
import { lastTradingDays } from "./lastTradingDay";
import { type ContractMonth, cycleOf, monthsFrom } from "./heldContract";
import { rollDays } from "./rollDay";

/** One line of a roll calendar; a range of more than one day hangs on holidays that are not known yet. */
export interface Roll extends ContractMonth {
  readonly roll: DayRange;
  readonly expiry: DayRange;
}

/**
 * Contract months whose roll day lies, or may lie, between two days, both included.
 *
 * @example rollCalendar({ code: "ES", market: "XNYS", months: "HMUZ", rule: { type: "nthWeekday", weekday: "Fri", n: 3, holiday: "prev" } }, 46_023, 46_387, 8).length // 4
 */
export function rollCalendar(
  contract: ContractTerms,
  from: number,
  to: number,
  daysBefore: number | undefined,
): readonly Roll[] {
  const rolls: Roll[] = [];
  for (const { year, month } of monthsFrom(cycleOf(contract.months), from)) {
    const roll = rollDays(contract, year, month, daysBefore);
    if (roll.earliest > to) break;
    if (roll.latest >= from) {
      rolls.push({ year, month, roll, expiry: lastTradingDays(contract, year, month) });
    }
  }
  return rolls;
}
