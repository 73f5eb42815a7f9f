/** A number that Excel shows as a date (CustomFunctionsRuntime 1.4); in a formula it is the number. */
interface DateCell {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: "yyyy-mm-dd";
}

let formatted = false;

/** Called once by the host where results may carry a number format. It changes how dates look, never a number. */
export function showDatesAsDates(supported: boolean): void {
  formatted = supported;
}

/** The cells of a result that are dates, as this host shows them: formatted, or as plain serial numbers. */
export function asDates(cells: unknown[][], isDate: (column: number) => boolean = () => true): unknown[][] {
  if (!formatted) return cells;
  return cells.map((row) => row.map((cell, column) => (isDate(column) ? dateCell(cell) : cell)));
}

function dateCell(cell: unknown): unknown {
  if (typeof cell !== "number") return cell;
  return { type: "Double", basicValue: cell, numberFormat: "yyyy-mm-dd" } satisfies DateCell;
}
