import type { Block } from "../../workbook/workbook";
import type { LineKey } from "./sheetLine";

/** The cells of a hedge that have a name of their own, so that other formulas can refer to them. */
const named = {
  value: "Portfolio_Value",
  beta: "Beta",
  contract: "Contract",
  price: "Futures_Price",
  fx: "Exchange_Rate",
  target: "Target_Beta",
  share: "Share",
  rounding: "Rounding",
  contracts: "Contracts",
  coverage: "Coverage",
  residual: "Residual_Beta",
  margin: "Initial_Margin",
  cash: "Cash",
  callPrice: "Call_Price",
  rollDate: "Roll_Day",
} satisfies Partial<Record<LineKey, string>>;

/** Names for the lines that are on the sheet. */
export function sheetNames(
  prefix: string,
  rowOf: (key: LineKey) => number | undefined,
): NonNullable<Block["names"]> {
  return (Object.keys(named) as (keyof typeof named)[]).flatMap((key) => {
    const row = rowOf(key);
    return row === undefined ? [] : [{ name: `${prefix}_${named[key]}`, row, column: 1 }];
  });
}

/** The first prefix that no name of the workbook begins with: "Hedge", then "Hedge2". */
export function freePrefix(taken: readonly string[]): string {
  const used = (prefix: string) =>
    taken.some((name) => name.toLowerCase().startsWith(`${prefix.toLowerCase()}_`));
  for (let number = 2, prefix = "Hedge"; ; prefix = `Hedge${number++}`) if (!used(prefix)) return prefix;
}
