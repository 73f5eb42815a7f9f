import { findTerms } from "../../hedging/contracts/catalogue";
import { formatDatedCode } from "../../hedging/contracts/datedCode";
import { heldContract } from "../../hedging/roll/heldContract";
import { rollCalendar } from "../../hedging/roll/rollCalendar";
import type { DayRange } from "../../hedging/roll/lastTradingDay";
import { unlessRefused } from "../unlessRefused";

/** A contract month with its days; a day that hangs on holidays not known yet is undefined. */
export interface RollLine {
  readonly code: string;
  readonly roll: number | undefined;
  readonly expiry: number | undefined;
}

/** The contract month to hold on a day, and the rolls of the year that follows. */
export interface Rolls {
  readonly front: string;
  readonly lines: readonly RollLine[];
}

/** Days that the list of rolls looks ahead. */
export const rollHorizon = 366;

/** Rolls from a day on; undefined for a contract without a known calendar, and where holidays are not known. */
export function rollsOf(code: string, today: number): Rolls | undefined {
  const terms = findTerms(code);
  if (!terms) return undefined;
  return unlessRefused(() => {
    const { year, month } = heldContract(terms, today, 1, undefined);
    const lines = rollCalendar(terms, today, today + rollHorizon, undefined).map((roll) => ({
      code: formatDatedCode(terms.code, roll.year, roll.month),
      roll: certain(roll.roll),
      expiry: certain(roll.expiry),
    }));
    return { front: formatDatedCode(terms.code, year, month), lines };
  });
}

const certain = ({ earliest, latest }: DayRange) => (earliest === latest ? earliest : undefined);
