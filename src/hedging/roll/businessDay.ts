import { marketDay } from "./marketDay";

/** How days that are not known yet count: as trading days, or as shut. */
export type Outlook = "open" | "closed";

/** No market is shut longer than this many weekdays that nobody has announced. */
const longestUnsure = 10;

/**
 * The trading day of a market on a day, or else the next one in a direction (1 or −1).
 *
 * @example businessDay("XNYS", 46_192, -1, "open") // 46191
 */
export function businessDay(code: string, serial: number, step: 1 | -1, outlook: Outlook): number {
  let unsure = 0;
  for (let day = serial; ; day += step) {
    const state = marketDay(code, day);
    if (state === "open") return day;
    if (state === "unsure" && (outlook === "open" || ++unsure > longestUnsure)) return day;
  }
}
