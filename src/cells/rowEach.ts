import { HedgingError } from "../hedging/hedgingError";
import type { Argument } from "./arguments";
import { isBlank } from "./cell";
import { attempt } from "./evaluate";
import { isExcelError } from "./excelError";
import { cleaned, type Result } from "./spill";

/** A row of results for each cell of a column; a bad cell is an error in its own row, a blank one leaves it "". */
export function rowEach<T>(
  { name, grid, read }: Argument<T>,
  width: number,
  calculate: (value: T) => readonly Result[],
): unknown[][] {
  const { rows, columns, cells } = grid;
  if (columns > 1) {
    const got = `${rows} × ${columns} cells`;
    throw new HedgingError("wrongShape", `${name} must be a single value or one column, got ${got}`);
  }
  const resultOf = (cell: unknown): unknown[] => calculate(read(cell)).map(cleaned);
  if (rows === 1) return [resultOf(cells[0]![0])];
  return cells.map(([cell]) => {
    if (isBlank(cell)) return new Array<unknown>(width).fill("");
    const result = attempt(() => resultOf(cell));
    return isExcelError(result) ? new Array<unknown>(width).fill(result) : result;
  });
}
