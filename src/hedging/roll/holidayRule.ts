import { dateSerial } from "./dateSerial";
import { easterSunday } from "./easterSunday";
import { daysIntoWeekend, onOrAfter, type Weekday } from "./weekday";

const grammar =
  /^(?:easter([+-]\d+)|(Mon|Tue|Wed|Thu|Fri)?(\d\d)-(\d\d))(?: (sun|near|next|back))?(?: (\d{4})?(-)?(\d{4})?)?$/;

/**
 * Adds a year's holiday to the set by a rule in words; a rule for other years adds none.
 *
 * `12-25` a day of the year; `Mon09-01` the first Monday on or after it; `easter-2` days from Easter Sunday.
 * Then what a weekend does to it: `near` Saturday to Friday and Sunday to Monday; `back` to the Friday; `next` to the next
 * weekday that is no holiday yet; `sun` likewise, but from a Sunday only. Then the years: `2022-`, `-2006`, `2020-2023`.
 * @example addHoliday(new Set(), "07-04 near", 2026).has(46_206) // true
 */
export function addHoliday(holidays: Set<number>, rule: string, year: number): Set<number> {
  const [, easter, weekday, month, day, shift, from, dash, to] = grammar.exec(rule)!;
  if (year < Number(from ?? 0) || year > Number(to ?? (from && !dash ? from : 9999))) return holidays;
  const named = easter ? easterSunday(year) + Number(easter) : dateSerial(year, Number(month), Number(day));
  return holidays.add(shifted(weekday ? onOrAfter(named, weekday as Weekday) : named, shift, holidays));
}

function shifted(day: number, shift: string | undefined, holidays: ReadonlySet<number>): number {
  const weekend = daysIntoWeekend(day);
  if (shift === "near") return weekend === 2 ? day + 1 : day - weekend;
  if (shift === "back") return day - weekend;
  if (shift === undefined) return day;
  const moves = (serial: number): boolean =>
    holidays.has(serial) || daysIntoWeekend(serial) >= (shift === "sun" ? 2 : 1);
  let moved = day;
  while (moves(moved)) moved++;
  return moved;
}
