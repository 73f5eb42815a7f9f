import { excelError, isExcelError } from "./excelError";

/**
 * Runs one call of a function: the gate through which every failure becomes an Excel error.
 * An error that is the whole result is thrown, since Excel shows its message then.
 */
export function evaluate(calculate: () => unknown[][]): unknown[][] {
  const result = attempt(calculate);
  if (isExcelError(result)) throw result;
  const only = result.length === 1 && result[0]!.length === 1 ? result[0]![0] : undefined;
  if (isExcelError(only)) throw only;
  return result;
}

/** The result of a step, or the Excel error it fails with: the only catch. Row and column are those of a cell's step. */
export function attempt<T>(
  step: (row: number, column: number) => T,
  row = 0,
  column = 0,
): T | CustomFunctions.Error {
  try {
    return step(row, column);
  } catch (failure) {
    return excelError(failure);
  }
}
