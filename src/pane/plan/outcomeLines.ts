import { sheetTexts } from "../textsSheet";
import { lowestMove, moveStep } from "./outcomes";
import type { SheetContext } from "./sheetContext";
import { formats, formulaLine, inputLine, type Line } from "./sheetLine";

const { notes } = sheetTexts;

/** What the outcomes at the horizon are worked out from. */
export function outcomeLines({ wishes }: SheetContext): Line[] {
  const { sources } = wishes;
  const number = (key: "lowest" | "step", value: number): Line => ({
    key,
    content: () => ({ number: value }),
    format: formats.share,
    style: "input",
    note: notes[key],
  });
  return [
    sources.spot.kind === "empty"
      ? formulaLine(
          "spot",
          (at) => `${at("price")}*EXP(-(${at("rate")}-${at("dividendYield")})*${at("years")})`,
          formats.cents,
          notes.impliedSpot,
        )
      : inputLine("spot", sources.spot, formats.cents),
    inputLine("volatility", sources.volatility, formats.share),
    inputLine("rate", sources.rate, formats.share),
    inputLine("dividendYield", sources.dividendYield, formats.share),
    inputLine("years", sources.years, formats.times),
    inputLine("putStrike", sources.putStrike, formats.share),
    inputLine("callStrike", sources.callStrike, formats.share),
    number("lowest", lowestMove),
    number("step", moveStep),
  ];
}

export function costLines({ wishes }: SheetContext): Line[] {
  const { sources } = wishes;
  return [
    inputLine("collateralSpread", sources.collateralSpread, formats.share),
    inputLine("fee", sources.fee, formats.cents),
    inputLine("slippage", sources.slippage, formats.cents),
    inputLine("rollsPerYear", sources.rollsPerYear, formats.times),
  ];
}

/** With which version the sheet was written, and which one calculates it now. */
export function versionLines({ hedge, version }: SheetContext): Line[] {
  return [
    { key: "writtenWith", content: () => ({ text: version }), note: notes.writtenWith },
    formulaLine(
      "calculatesWith",
      () => hedge("VERSION"),
      undefined,
      (at) => notes.calculatesWith(at("writtenWith"), at("calculatesWith")),
    ),
  ];
}
