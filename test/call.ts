import * as about from "../src/functions/about";
import * as beta from "../src/functions/beta";
import * as contracts from "../src/functions/contracts";
import * as cost from "../src/functions/cost";
import * as effectiveness from "../src/functions/effectiveness";
import * as margin from "../src/functions/margin";
import * as outcomes from "../src/functions/outcomes";
import * as policy from "../src/functions/policy";
import * as roll from "../src/functions/roll";
import * as sizing from "../src/functions/sizing";

type ExcelFunction = (...given: unknown[]) => unknown[][];

export const functions = Object.fromEntries(
  Object.entries({
    ...about,
    ...beta,
    ...contracts,
    ...cost,
    ...effectiveness,
    ...margin,
    ...outcomes,
    ...policy,
    ...roll,
    ...sizing,
  }).map(([name, value]) => [name.toUpperCase(), value as ExcelFunction]),
);

/** An Excel error as an argument, as Excel passes it. */
export function excelError(code: string, message?: string): Error {
  return new (CustomFunctions.Error as unknown as new (code: string, message?: string) => Error)(
    code,
    message,
  );
}

/** Errors of a result in words, "#N/A contract must be …", so that a whole table can be compared. */
export function inWords(cell: unknown): unknown {
  const { code, message } = (cell ?? {}) as { code?: string; message?: string };
  return typeof code === "string" ? `${code} ${message}` : cell;
}

/** Calls a function as Excel does: omitted arguments are null; the result is a table, or a thrown error in words. */
export function call(id: string, ...given: unknown[]): unknown[][] | string {
  try {
    return functions[id]!(...given.map((value) => value ?? null)).map((row) => row.map(inWords));
  } catch (thrown) {
    return inWords(thrown) as string;
  }
}

/** The single cell of a result. */
export function cell(id: string, ...given: unknown[]): unknown {
  const result = call(id, ...given);
  if (typeof result === "string") return result;
  expect([result.length, result[0]!.length]).toEqual([1, 1]);
  return result[0]![0];
}

export const column = (...cells: unknown[]): unknown[][] => cells.map((value) => [value]);
export const row = (...cells: unknown[]): unknown[][] => [cells];
