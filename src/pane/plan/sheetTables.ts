import type { BlockCell } from "../../workbook/workbook";
import { sheetTexts as texts } from "../textsSheet";
import { moveCount } from "./outcomes";
import { rollHorizon } from "./rolls";
import type { SheetContext } from "./sheetContext";
import { formats, type At } from "./sheetLine";
import { contractsArguments } from "./sheetLines";

/** A formula that spills over cells of its own, which carry formats and wait blank. */
export interface SheetTable {
  readonly label: string;
  /** Rows kept free for it, its header included. */
  readonly rows: number;
  readonly formula: (at: At, context: SheetContext) => string;
  readonly cells: (formula: string) => (BlockCell | undefined)[][];
}

const blank = (numberFormat = "General", style?: BlockCell["style"]): BlockCell => ({
  content: { text: "" },
  numberFormat,
  ...(style ? { style } : {}),
});

/** A table under a header row, a format for each column. */
function headed(label: string, rows: number, columns: readonly string[], formula: SheetTable["formula"]) {
  const body = Array.from({ length: rows - 1 }, () => columns.map((format) => blank(format)));
  return {
    label,
    rows,
    formula,
    cells: (written: string) => [
      columns.map((format, j) => {
        // Over figures, which end at the right.
        const right = format !== "General" || j === columns.length - 1;
        const style = right ? ("columnHeading" as const) : ("heading" as const);
        return j === 0 ? { content: { formula: written }, style } : blank("General", style);
      }),
      ...body,
    ],
  };
}

export const outcomesTable: SheetTable = headed(
  texts.tables.outcomes,
  moveCount + 1,
  [formats.share, ...Array<string>(5).fill(formats.money)],
  (at, { hedge, desk }) =>
    hedge(
      "COMPARE",
      ...[at("value"), at("beta"), at("contracts"), at("contract"), at("price"), at("spot")],
      ...[at("volatility"), at("rate"), at("dividendYield"), at("years")],
      `ROUND(SEQUENCE(${moveCount}, 1, ${at("lowest")}, ${at("step")}), 6)`,
      ...[at("putStrike"), at("callStrike"), at("fx"), desk],
    ),
);

export const explainTable: SheetTable = headed(
  texts.tables.explain,
  11,
  ["General", "General", "General"],
  (at, { hedge, desk }) => hedge("EXPLAIN", ...contractsArguments(at, at("rounding"), desk)),
);

/** Rolls of a year: at most one a month. */
export const rollsTable: SheetTable = headed(
  texts.tables.rolls,
  14,
  ["General", formats.date, formats.date],
  (at, { hedge }) => hedge("ROLLS", at("contract"), at("asOf"), `${at("asOf")}+${rollHorizon}`),
);

/** Labels and amounts, with notes of ours beside them. */
export const costTable: SheetTable = {
  label: texts.headings.cost,
  rows: texts.notes.cost.length,
  formula: (at, { hedge, desk }) =>
    hedge(
      "COST",
      ...[at("contracts"), at("contract"), at("price"), at("years"), at("rate"), at("dividendYield")],
      ...[at("collateralSpread"), at("fee"), at("slippage"), at("rollsPerYear"), at("initialMargin"), desk],
    ),
  cells: (formula) =>
    texts.notes.cost.map((note, i) => [
      i === 0 ? { content: { formula } } : blank(),
      blank(i === texts.notes.cost.length - 1 ? "0.000%_)" : formats.money),
      { content: { text: note }, style: "note" },
    ]),
};
