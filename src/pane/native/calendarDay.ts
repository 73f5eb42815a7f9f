import { certainDay, lastTradingDays } from "../../hedging/roll/lastTradingDay";
import { rollDays } from "../../hedging/roll/rollDay";
import { CalendarNow } from "./calendarNow";
import type { Given } from "./given";
import { Untranslatable } from "./untranslatable";

/** The last trading day or roll day of a contract month, as a date that holds for these arguments. */
export function calendarDay(given: Given, day: "expiry" | "roll"): string {
  const now = new CalendarNow(given);
  const { terms, dated } = now.contract();
  const year = now.number("year") ?? dated?.year;
  const month = now.number("month") ?? dated?.month;
  if (year === undefined || month === undefined) throw new Untranslatable("error");
  const days =
    day === "roll"
      ? rollDays(terms, year, month, now.number("days_before"))
      : lastTradingDays(terms, year, month);
  return now.guarded(String(certainDay(days, terms, year, month)));
}
