export type Weekday = "Mon" | "Tue" | "Wed" | "Thu" | "Fri";

// Serial 7 was a Saturday in the count from 30 December 1899, so the remainder by 7 begins with it.
const remainders: Record<Weekday, number> = { Mon: 2, Tue: 3, Wed: 4, Thu: 5, Fri: 6 };

/**
 * First such weekday on or after a day, both as Excel serial numbers.
 *
 * @example onOrAfter(46_174, "Fri") // 46178
 */
export function onOrAfter(serial: number, weekday: Weekday): number {
  return serial + ((remainders[weekday] - (serial % 7) + 7) % 7);
}

/** Days that a serial number lies past the Friday before: 1 on a Saturday, 2 on a Sunday, else 0. */
export function daysIntoWeekend(serial: number): number {
  const remainder = serial % 7;
  return remainder < 2 ? remainder + 1 : 0;
}
