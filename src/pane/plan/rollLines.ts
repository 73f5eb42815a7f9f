import { findTerms } from "../../hedging/contracts/catalogue";
import { sheetTexts } from "../textsSheet";
import type { SheetContext } from "./sheetContext";
import { formats, formulaLine, type Line } from "./sheetLine";

const { notes } = sheetTexts;

/** The contract month to hold and its days; the calendars know the catalogue's contracts alone. */
export function rollLines({ wishes, hedge, today }: SheetContext): Line[] {
  if (!findTerms(wishes.contract!.code)) return [];
  return [
    {
      key: "asOf",
      content: () => ({ number: today }),
      format: formats.date,
      style: "input",
      note: notes.asOf,
    },
    formulaLine("front", (at) => hedge("FRONT", at("contract"), at("asOf")), undefined, notes.front),
    formulaLine("rollDate", (at) => hedge("ROLLDATE", at("front")), formats.date, notes.rollDate),
    formulaLine("expiry", (at) => hedge("EXPIRY", at("front")), formats.date, notes.expiry),
  ];
}
