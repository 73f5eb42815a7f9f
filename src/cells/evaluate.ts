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

/** The result of a step, or the Excel error it fails with. */
export function attempt<T>(step: () => T): T | CustomFunctions.Error {
  let result: T | CustomFunctions.Error | undefined;
  attemptEach(
    1,
    () => {
      result = step();
    },
    (_, error) => {
      result = error;
    },
  );
  return result as T | CustomFunctions.Error;
}

/** Runs a step for each number below a count; a step that fails is told of, and the next one runs. The only catch. */
export function attemptEach(
  count: number,
  step: (i: number) => void,
  failed: (i: number, error: CustomFunctions.Error) => void,
): void {
  for (let i = 0; i < count; i++) {
    try {
      for (; i < count; i++) step(i);
    } catch (failure) {
      failed(i, excelError(failure));
    }
  }
}
