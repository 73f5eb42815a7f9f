/**
 * Hedge fraction of a month: the calendar's, else 1 in September and October and 0.25 in the others.
 *
 * month 1 to 12; fractions 0 to 1. The seed document's months are no law of nature: the mean of October is above 0
 * (E22).
 * Source: seed document "Portfolio Hedging with Futures", lines 1201–1222.
 * @example seasonalFraction(9, new Map()) // 1
 */
export function seasonalFraction(month: number, calendar: ReadonlyMap<number, number>): number {
  return calendar.get(month) ?? (month === 9 || month === 10 ? 1 : 0.25);
}
