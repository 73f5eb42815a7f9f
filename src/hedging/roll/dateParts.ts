import { dateSerial } from "./dateSerial";

/** A day of the Gregorian calendar. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Year, month and day of an Excel serial number (system of 1900); a time of day is left out.
 *
 * Serial 60 is 29 February 1900, a day that Excel has and the calendar has not; the days before it are one off.
 * @example dateParts(46_191.75).day // 18
 */
export function dateParts(serial: number): DateParts {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const days = whole < 60 ? whole + 1 : whole;
  // At least the year, and never more than one too many.
  let year = Math.floor((days - 1) / 365.2425) + 1900;
  if (dateSerial(year, 1, 1) > days) year--;
  // Every month but February is longer than 29 days, so the guess is never below the month.
  let month = Math.min(12, Math.floor((days - dateSerial(year, 1, 1)) / 29) + 1);
  while (dateSerial(year, month, 1) > days) month--;
  return { year, month, day: days - dateSerial(year, month, 1) + 1 };
}
