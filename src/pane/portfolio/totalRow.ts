import type { Roles, Table } from "./table";

/** Why a row counts as a total: its label, a SUM in it, or that it equals the sum of the rows above. */
export type TotalReason = "label" | "formula" | "sum";

const label = /^(?:grand |portfolio |sub[- ]?)?totals?\b|^sum\b|\btotal$/i;
const sumFormula = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\(/i;

/** Whether a row is labelled as a total in a column that is no number's. */
export function isLabelledTotal(table: Table, row: number): boolean {
  return table.columns.some(({ cells }) => {
    const cell = cells[row];
    return typeof cell === "string" && label.test(cell.trim());
  });
}

/** Why the last row is a total of the holdings above it, if it is one: counted again it would double the portfolio. */
export function totalReason(table: Table, roles: Roles, lastRow: number): TotalReason | undefined {
  if (lastRow <= table.firstRow) return undefined;
  if (isLabelledTotal(table, lastRow)) return "label";
  const sized = [roles.value, roles.quantity].filter((index) => index !== undefined);
  if (sized.some((index) => sumFormula.test(String(table.formulas[lastRow]?.[index])))) return "formula";
  return roles.value !== undefined && equalsSum(table, roles.value, lastRow) ? "sum" : undefined;
}

function equalsSum(table: Table, column: number, lastRow: number): boolean {
  const cells = table.columns[column]!.cells;
  const last = cells[lastRow];
  const above = cells.slice(table.firstRow, lastRow).filter((cell) => typeof cell === "number");
  if (typeof last !== "number" || last === 0 || above.length < 2) return false;
  const sum = above.reduce((total, value) => total + value, 0);
  return Math.abs(sum - last) <= 1e-9 * Math.abs(last);
}
