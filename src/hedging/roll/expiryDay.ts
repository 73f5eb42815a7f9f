import type { ExpiryRule } from "../contracts/contract";
import { businessDay, type Outlook } from "./businessDay";
import { dateSerial } from "./dateSerial";
import { onOrAfter, type Weekday } from "./weekday";

const steps = { prev: -1, next: 1 } as const;

/**
 * Last trading day of a contract month by its rule, an Excel serial number.
 *
 * The rule names a day (the nth or last weekday of the month, its last trading day, the weekday nearest to a day of the
 * month, or so many days before a weekday of the next month). Where the market is shut on it, the rule says whether the
 * trading day before or after counts; then so many trading days on or back.
 * Source: the exchanges' contract specifications, named contract by contract in the catalogue.
 * @example expiryDay({ type: "nthWeekday", weekday: "Fri", n: 3, holiday: "prev" }, "XNYS", 2026, 6, "open") // 46191
 */
export function expiryDay(
  rule: ExpiryRule,
  market: string,
  year: number,
  month: number,
  outlook: Outlook,
): number {
  const trading = (day: number, holiday: "prev" | "next" = "prev"): number =>
    businessDay(market, day, steps[holiday], outlook);
  const back = (day: number, count = 0): number => (count === 0 ? day : back(trading(day - 1), count + 1));
  switch (rule.type) {
    case "nthWeekday":
      return back(trading(nthWeekday(year, month, rule.weekday, rule.n), rule.holiday), rule.thenOffsetBD);
    case "lastWeekday":
      return trading(nthWeekday(year, month + 1, rule.weekday, 0), rule.holiday);
    case "lastBusinessDay":
      return back(trading(dateSerial(year, month + 1, 1) - 1), rule.thenOffsetBD);
    case "weekdayNearestDay":
      return trading(onOrAfter(dateSerial(year, month, rule.day - 3), rule.weekday), rule.holiday);
    case "daysBeforeNthWeekdayNextMonth": {
      const anchor = trading(nthWeekday(year, month + 1, rule.weekday, rule.n), rule.holiday);
      return trading(anchor - rule.days, rule.holiday);
    }
  }
}

/** The nth such weekday of a month, an Excel serial number; n = 0 is the last one of the month before, month 13 January. */
export function nthWeekday(year: number, month: number, weekday: Weekday, n: number): number {
  return onOrAfter(dateSerial(year, month, 1), weekday) + 7 * (n - 1);
}
