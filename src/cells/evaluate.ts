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

/** The result of a step, or the Excel error it fails with: the only catch. */
export function attempt<A extends unknown[], T>(
  step: (...given: A) => T,
  ...given: A
): T | CustomFunctions.Error {
  try {
    return step(...given);
  } catch (failure) {
    return excelError(failure);
  }
}
