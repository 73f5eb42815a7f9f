import type { ContractTerms } from "../contracts/contract";
import { contractOn } from "../contracts/contractOn";
import { formatDatedCode } from "../contracts/datedCode";
import { HedgingError } from "../hedgingError";
import { dateSerial } from "./dateSerial";
import { expiryDay } from "./expiryDay";
import { market } from "./market";
import { firstYear } from "./marketDay";

/** Between which days something falls; one day where all holidays that matter are known. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Last trading day of a contract month by the rule that held then, as the range that unknown holidays leave.
 *
 * It is worked out twice, with the days that are not known yet open and with all of them shut: where both agree, no
 * holiday can matter.
 * @example lastTradingDays({ code: "ES", market: "XNYS", rule: { type: "nthWeekday", weekday: "Fri", n: 3, holiday: "prev" } }, 2026, 12).latest // 46374
 */
export function lastTradingDays(contract: ContractTerms, year: number, month: number): DayRange {
  const { rule, market: code } = contractOn(contract, dateSerial(year, month, 1));
  const open = expiryDay(rule, code, year, month, "open");
  const shut = expiryDay(rule, code, year, month, "closed");
  return { earliest: Math.min(open, shut), latest: Math.max(open, shut) };
}

/**
 * The one day of a range.
 *
 * @throws missing where a holiday that is not known yet may move it
 * @example certainDay({ earliest: 46_374, latest: 46_374 }, { code: "ES", market: "XNYS" }, 2026, 12) // 46374
 */
export function certainDay(
  { earliest, latest }: DayRange,
  contract: ContractTerms,
  year: number,
  month: number,
): number {
  if (earliest === latest) return earliest;
  const { name, through } = market(contract.market);
  throw new HedgingError(
    "missing",
    `expiry of ${formatDatedCode(contract.code, year, month)} must not hang on holidays that are not known ` +
      `(${name}: known from ${firstYear} to ${through}), got ${year}-${String(month).padStart(2, "0")}`,
  );
}
