import { findTerms } from "../hedging/contracts/catalogue";
import type { ContractTerms } from "../hedging/contracts/contract";
import { type DatedCode, monthsOf, parseDatedCode } from "../hedging/contracts/datedCode";
import { HedgingError } from "../hedging/hedgingError";
import type { ContractMonth } from "../hedging/roll/heldContract";
import { plain } from "./cell";
import { type Reader, reader, unfit } from "./values";

const requirement = "must be a code of the catalogue";

/** A contract whose calendar is asked for, and the month that a dated code names. */
export interface CalendarContract {
  readonly terms: ContractTerms;
  readonly dated: DatedCode | undefined;
}

/** Reads a contract of the catalogue, with or without a month: calendars know no desk's own contracts. */
export const calendarContract: Reader<CalendarContract> = reader(requirement, (cell, name) => {
  const value = plain(cell);
  if (typeof value === "number")
    throw unfit("missing", name, `${requirement} (a multiplier has no expiry rule)`, cell);
  if (typeof value !== "string") throw unfit("wrongType", name, requirement, cell);
  const code = value.trim().toUpperCase();
  const terms = findTerms(code);
  if (terms) return { terms, dated: undefined };
  const dated = parseDatedCode(code);
  const root = dated && findTerms(dated.root);
  if (!root) throw unfit("unknownContract", name, requirement, cell);
  return { terms: root, dated };
});

/** The contract month that a dated code names, or the root with a year and a month; both together must agree. */
export function contractMonth(
  { terms, dated }: CalendarContract,
  year: number | undefined,
  month: number | undefined,
): ContractMonth {
  const whole = { year: dated?.year ?? year, month: dated?.month ?? month };
  for (const part of ["year", "month"] as const) {
    const given = { year, month }[part];
    if (whole[part] === undefined)
      throw fault(
        "wrongType",
        `${part} must be given beside ${terms.code}, which names no month, got a blank cell`,
      );
    if (given !== undefined && given !== whole[part])
      throw fault("outOfRange", `${part} must agree with the dated code (${whole[part]}), got ${given}`);
  }
  const listed = monthsOf(terms.months);
  if (!listed.includes(whole.month!)) {
    const which = dated ? "contract must name a month that" : "month must be one that";
    throw fault("missing", `${which} ${terms.code} lists (${listed.join(", ")}), got ${whole.month}`);
  }
  return { year: whole.year!, month: whole.month! };
}

const fault = (kind: "wrongType" | "outOfRange" | "missing", message: string): HedgingError =>
  new HedgingError(kind, message);
