import type { ContractTerms } from "../hedging/contracts/contract";
import { formatDatedCode } from "../hedging/contracts/datedCode";
import { HedgingError } from "../hedging/hedgingError";
import { certainDay, type DayRange } from "../hedging/roll/lastTradingDay";
import { rollCalendar } from "../hedging/roll/rollCalendar";
import { attempt } from "./evaluate";

/** The rolls of a contract between two days; a day that hangs on unknown holidays is an error in its cell. */
export function rollsTable(
  terms: ContractTerms,
  from: number,
  to: number,
  daysBefore: number | undefined,
): unknown[][] {
  if (from > to) throw new HedgingError("outOfRange", `from must not be after to (${to}), got ${from}`);
  // The whole days, as Excel's own functions of dates take them: a time of day must not lose the first.
  const rows = rollCalendar(terms, Math.floor(from), Math.floor(to), daysBefore).map(
    ({ year, month, roll, expiry }) => {
      const cell = (days: DayRange): unknown => attempt(() => certainDay(days, terms, year, month));
      return [formatDatedCode(terms.code, year, month), cell(roll), cell(expiry)];
    },
  );
  if (rows.length === 0) {
    const requirement = `must span a roll day of ${terms.code}`;
    throw new HedgingError("missing", `from and to ${requirement}, got ${from} to ${to}`);
  }
  return [["Code", "Roll date", "Last trading day"], ...rows];
}
