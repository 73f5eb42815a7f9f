import type { ContractTerms } from "../contracts/contract";
import { contractOn } from "../contracts/contractOn";
import { dateSerial } from "./dateSerial";
import { nthWeekday } from "./expiryDay";
import { type DayRange, lastTradingDays } from "./lastTradingDay";
import { daysIntoWeekend } from "./weekday";

/** Calendar days before the last trading day, for contracts whose convention is not a documented rule. */
const usualDaysBefore = 8;

/**
 * Roll day of a contract month, the first day on which the next contract is held, as the range that unknown holidays leave.
 *
 * So many calendar days before the last trading day, from a weekend back to Friday; where none are given, by the
 * contract's documented convention, else 8. CME equity index futures: the Monday before the third Friday since June 2022,
 * before that the Thursday eight days earlier than the third Friday.
 * Source: CME Group, Equity Index Roll Dates.
 * @example rollDays({ code: "ES", market: "XNYS", rule: { type: "nthWeekday", weekday: "Fri", n: 3, holiday: "prev" } }, 2026, 12, undefined).latest // 46366
 */
export function rollDays(
  contract: ContractTerms,
  year: number,
  month: number,
  daysBefore: number | undefined,
): DayRange {
  const { roll } = contractOn(contract, dateSerial(year, month, 1));
  if (daysBefore === undefined && roll) {
    const day = nthWeekday(year, month, roll.weekday, roll.n) - roll.daysBefore;
    return { earliest: day, latest: day };
  }
  const { earliest, latest } = lastTradingDays(contract, year, month);
  const before = (day: number): number => {
    const rolled = day - (daysBefore ?? usualDaysBefore);
    return rolled - daysIntoWeekend(rolled);
  };
  return { earliest: before(earliest), latest: before(latest) };
}
