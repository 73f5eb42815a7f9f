/**
 * Excel's serial number of a day of the Gregorian calendar, from 1 March 1900 on (system of 1900).
 *
 * Days since 30 December 1899, counted in years that begin in March, so that the leap day comes last: 365 days a year,
 * and a leap day each 4 years, not each 100, but each 400. Months 13 and 14 are those after December.
 * @example dateSerial(2000, 1, 1) // 36526
 */
export function dateSerial(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 693_900;
}
