import { sheetTexts } from "../textsSheet";
import { portfolioFormulas } from "../portfolio/portfolioFormulas";
import type { Band } from "./choices";
import type { SheetContext } from "./sheetContext";
import { formats, formulaLine, inputLine, spec, textLine, type At, type Line } from "./sheetLine";

const { notes } = sheetTexts;

export function portfolioLines({ wishes, hedge }: SheetContext): Line[] {
  const { count, regression } = wishes.portfolio!;
  const { total, beta } = portfolioFormulas(wishes.portfolio!, hedge);
  return [
    formulaLine("value", () => total, formats.money, notes.value(count)),
    formulaLine("beta", () => beta, formats.beta, regression ? notes.betaByRegression : notes.beta),
  ];
}

export function contractLines({ wishes, hedge, desk }: SheetContext): Line[] {
  const { contract, sources } = wishes;
  return [
    textLine("contract", contract!.code, (at) => notes.contract(spec(hedge, at, desk))),
    inputLine("price", sources.price, formats.cents),
    inputLine("fx", sources.fx, formats.rate, (at) => notes.fx(spec(hedge, at, desk))),
  ];
}

/** Target, share and rounding, and above them what they follow from. */
export function levelLines({ wishes, hedge }: SheetContext): Line[] {
  const { level, sources } = wishes;
  const vix = inputLine("vix", sources.vix, formats.cents);
  const given: Record<typeof level, Line[]> = {
    share: [],
    target: [],
    view: [textLine("view", wishes.view, notes.view)],
    vixRatio: [vix, inputLine("vixZero", sources.vixZero, formats.cents)],
    vixBand: [vix],
    floor: [
      inputLine("floor", sources.floor, formats.money),
      inputLine("multiple", sources.multiple, formats.times),
    ],
  };
  const band: Record<Band, string> = { low: "MIN", middle: "AVERAGE", high: "MAX" };
  const shares = {
    view: (at: At) => hedge("VIEW", at("view")),
    vixRatio: (at: At) => hedge("VIXRATIO", at("vix"), at("vixZero")),
    vixBand: (at: At) => `${band[wishes.band]}(${hedge("VIXBAND", at("vix"))})`,
    floor: (at: At) =>
      `1-MIN(${at("value")}, ${at("multiple")}*MAX(0, ${at("value")}-${at("floor")}))/${at("value")}`,
  };
  const empty = { kind: "empty" } as const;
  return [
    ...given[level],
    inputLine("target", level === "target" ? sources.target : empty, formats.beta),
    level === "share" || level === "target"
      ? inputLine("share", level === "share" ? sources.share : empty, formats.share, notes.share[level])
      : formulaLine("share", shares[level], formats.share, notes.share[level]),
    textLine("rounding", wishes.rounding, notes.rounding),
  ];
}

export function hedgeLines({ wishes, hedge, desk }: SheetContext): Line[] {
  const held = (name: string) => (at: At) =>
    hedge(name, at("value"), at("beta"), at("contracts"), at("contract"), at("price"), at("fx"), "", desk);
  const contracts = (at: At, rounding: string) =>
    wishes.level === "floor"
      ? hedge(
          "CPPI",
          ...[at("value"), at("floor"), at("multiple"), at("beta"), at("contract"), at("price")],
          ...[rounding, at("fx"), desk],
        )
      : hedge("CONTRACTS", ...contractsArguments(at, rounding, desk));
  return [
    formulaLine("exact", (at) => contracts(at, '"none"'), formats.cents, notes.exact),
    {
      ...formulaLine(
        "contracts",
        (at) => contracts(at, at("rounding")),
        wishes.rounding === "none" ? formats.cents : formats.money,
        notes.contracts,
      ),
      style: "result",
    },
    formulaLine(
      "contractValue",
      (at) => hedge("NOTIONAL", at("contract"), at("price"), "1", at("fx"), desk),
      formats.money,
      notes.contractValue,
    ),
    formulaLine("coverage", held("COVERAGE"), formats.share, notes.coverage),
    formulaLine("residual", held("RESIDUALBETA"), formats.beta, notes.residual),
  ];
}

/** The arguments that CONTRACTS and EXPLAIN share. */
export const contractsArguments = (at: At, rounding: string, desk: string): readonly string[] => [
  ...[at("value"), at("beta"), at("contract"), at("price"), at("target"), at("share")],
  ...[rounding, at("fx"), "", desk],
];
