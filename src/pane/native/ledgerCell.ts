import { callOn } from "./callOn";
import type { Given } from "./given";
import { marginOfAll, posted } from "./marginAccount";
import { product, quoted } from "./text";

const headers = ["Day", "Price", "Daily P&L", "Cumulative P&L", "Margin balance", "Margin call"];

/** A cell of LEDGER: each day goes on from the one above. */
export function ledgerCell(given: Given): string {
  const { row, column } = given.at;
  if (row === 0) return quoted(headers[column]!);
  const prices = given.series("prices");
  const day = row - 1 + (prices.headed ? 1 : 0);
  const beside = (across: number): string => given.neighbours.cell(row, across);
  const above = (across: number): string => given.neighbours.cell(row - 1, across);
  const position = product(given.value("contracts"), given.contract("contract").multiplier);
  const opening = posted(given);
  const cells = [
    () => String(row - 1),
    () => prices.cell(day),
    () => (row === 1 ? "0" : `${position}*(${beside(1)}-${above(1)})`),
    () => (row === 1 ? "0" : `${position}*(${beside(1)}-${given.neighbours.cell(1, 1)})`),
    () =>
      row === 1
        ? opening
        : `${opening}+${row === 2 ? above(5) : `SUM(${given.neighbours.down(5, 1, row - 1)})`}+${beside(3)}`,
    () =>
      callOn(
        beside(4),
        [beside(4), beside(3)],
        marginOfAll(given, "initial"),
        marginOfAll(given, "maintenance"),
      ),
  ];
  return cells[column]!();
}
