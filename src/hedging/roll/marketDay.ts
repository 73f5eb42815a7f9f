import { dateParts } from "./dateParts";
import { dateSerial } from "./dateSerial";
import { addHoliday } from "./holidayRule";
import { market } from "./market";
import { daysIntoWeekend } from "./weekday";

/** First year whose holidays are known. */
export const firstYear = 2000;

/** Open, shut, or not known yet. */
export type MarketDay = "open" | "closed" | "unsure";

interface YearOfMarket {
  readonly closed: ReadonlySet<number>;
  /** Undefined where the whole year is unknown. */
  readonly unsure: ReadonlySet<number> | undefined;
}

const years = new Map<string, YearOfMarket>();

/**
 * Whether a market trades on a day, an Excel serial number. Years are worked out once and kept.
 *
 * @example marketDay("XNYS", 46_192) // "closed"
 */
export function marketDay(code: string, serial: number): MarketDay {
  if (daysIntoWeekend(serial) > 0) return "closed";
  const { year } = dateParts(serial);
  const key = `${code}${year}`;
  let known = years.get(key);
  if (!known) years.set(key, (known = yearOf(code, year)));
  if (known.closed.has(serial)) return "closed";
  return known.unsure === undefined || known.unsure.has(serial) ? "unsure" : "open";
}

function yearOf(code: string, year: number): YearOfMarket {
  const { rules, closed, open, unsure, through } = market(code);
  const given = year <= through ? "" : unsure?.[year];
  if (year < firstYear || given === undefined) return { closed: new Set(), unsure: undefined };
  const holidays = new Set<number>();
  for (const rule of rules) addHoliday(holidays, rule, year);
  for (const day of days(open?.[year], year)) holidays.delete(day);
  for (const day of days(closed?.[year], year)) holidays.add(day);
  return { closed: holidays, unsure: new Set(days(given, year)) };
}

function days(text: string | undefined, year: number): number[] {
  return (text ? text.split(" ") : []).flatMap((range) => {
    const [first, last] = range.split("-", 2).map((day) => dateSerial(year, +day.slice(0, 2), +day.slice(2)));
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => first! + i);
  });
}
