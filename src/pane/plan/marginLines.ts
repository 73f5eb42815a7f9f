import { sheetTexts } from "../textsSheet";
import type { SheetContext } from "./sheetContext";
import { formats, formulaLine, inputLine, spec, type At, type Line } from "./sheetLine";

const { notes } = sheetTexts;

/** Margin, and how far the market is from a call for more of it. Where no figure is known, cells stay blank. */
export function marginLines({ wishes, hedge, desk }: SheetContext): Line[] {
  const { sources } = wishes;
  const facts = (at: At) => spec(hedge, at, desk);
  const ownNote = (at: At) => notes.ownMargin(facts(at));
  const margin = (at: At, buffer: string) =>
    hedge("MARGIN", at("contracts"), at("contract"), '"initial"', buffer, at("initialMargin"), desk);
  const position = (at: At) => [at("contracts"), at("contract"), at("price")];
  const account = (at: At) => [at("cash"), at("initialMargin"), at("maintenanceMargin")];
  return [
    inputLine("initialMargin", sources.initialMargin, formats.cents, ownNote),
    inputLine("maintenanceMargin", sources.maintenanceMargin, formats.cents, ownNote),
    inputLine("buffer", sources.buffer, formats.times),
    formulaLine(
      "margin",
      (at) => `IFNA(${margin(at, "1")}, "")`,
      formats.money,
      (at) => notes.margin(facts(at), at("initialMargin"), at("margin"), at("contract")),
    ),
    formulaLine("cash", (at) => `IFNA(${margin(at, at("buffer"))}, "")`, formats.money, notes.cash),
    formulaLine(
      "callPrice",
      // Without contracts, or without margins, there is no such price: a blank says so better than #N/A does.
      (at) =>
        `IF(${at("contracts")}=0, "", IFNA(${hedge("CALLPRICE", ...position(at), ...account(at), desk)}, ""))`,
      formats.cents,
      notes.callPrice,
    ),
    formulaLine(
      "callMove",
      (at) => `IF(${at("callPrice")}="", "", ${at("callPrice")}/${at("price")}-1)`,
      formats.share,
      notes.callMove,
    ),
    inputLine("callDays", sources.callDays, formats.money),
    formulaLine(
      "callOdds",
      (at) => {
        const odds = hedge(
          "CALLODDS",
          ...[...position(at), at("volatility"), at("callDays"), ...account(at)],
          ...["", desk],
        );
        return `IF(${at("callPrice")}="", "", ${odds})`;
      },
      formats.share,
      notes.callOdds,
    ),
  ];
}
