import { dateSerial } from "./dateSerial";

/**
 * Easter Sunday of a year in the Gregorian calendar, as an Excel serial number.
 *
 * Source: the computus of Meeus, Jones and Butcher: Meeus, Astronomical Algorithms, 2nd ed. (1998), chapter 8.
 * @example easterSunday(2026) // 46117
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekdays = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdays) / 451);
  const days = epact + weekdays - 7 * late + 114;
  return dateSerial(year, Math.floor(days / 31), (days % 31) + 1);
}
