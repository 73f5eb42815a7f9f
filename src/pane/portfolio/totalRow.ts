import type { Roles, Table } from "./table";

/** Why a row counts as a total: its label, a SUM in it, or that it equals the sum of the rows above. */
export type TotalReason = "label" | "formula" | "sum";

// Not every name that begins so is a total: TotalEnergies is a holding.
const label =
  /^(?:(?:grand |portfolio |sub[- ]?)?totals?(?: (?:value|market value|portfolio|holdings|assets|equity))?|sum|.* total)\s*(?:\(.*\))?\s*:?$/i;
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
  return equalsSum(table, roles, lastRow) ? "sum" : undefined;
}

/** Three round holdings may add up by chance: a row with a name and a beta of its own is a total only if that fits, too. */
function equalsSum(table: Table, roles: Roles, lastRow: number): boolean {
  if (roles.value === undefined) return false;
  const above = numbersAbove(table, roles, lastRow);
  const last = table.columns[roles.value]!.cells[lastRow];
  const sum = above.reduce((total, { value }) => total + value, 0);
  if (above.length < 2 || typeof last !== "number" || last === 0) return false;
  if (Math.abs(sum - last) > 1e-9 * Math.abs(last)) return false;
  const name = table.columns[roles.name ?? -1]?.cells[lastRow] ?? "";
  const beta = table.columns[roles.beta ?? -1]?.cells[lastRow];
  const weighted = above.reduce((total, { value, beta }) => total + value * beta, 0) / sum;
  return name === "" || typeof beta !== "number" || Math.abs(beta - weighted) <= roundedBeta;
}

/** Totals show their beta to two decimals or more. */
const roundedBeta = 0.005;

function numbersAbove(table: Table, roles: Roles, lastRow: number): { value: number; beta: number }[] {
  const values = table.columns[roles.value!]!.cells;
  const betas = table.columns[roles.beta ?? -1]?.cells ?? [];
  return values
    .map((value, row) => ({ value, beta: Number(betas[row]), row }))
    .filter(({ value, row }) => typeof value === "number" && row >= table.firstRow && row < lastRow)
    .map(({ value, beta }) => ({ value: value as number, beta }));
}
