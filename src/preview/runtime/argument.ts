import { isError, valueError, type CellError } from "./cellError";
import type { ParameterMetadata } from "./metadata";

/** How a cell that holds nothing arrives: null in Excel on the web, 0 or "" in other builds. */
export type Blank = null | 0 | "";

/** undefined stands for a cell that holds nothing. */
export type Cell = number | string | boolean | CellError | undefined;

/** An argument of a formula: left out, one value, or the values of a range or an array. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Cell }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Cell[])[] };

/** How the host hands cells over. */
export interface Handover {
  readonly blank: Blank;
  readonly errorsReachAny: boolean;
  readonly toError: (error: CellError) => unknown;
}

/** The call cannot take place: the cell shows this error and the function is never run. */
export class CallRefused extends Error {
  constructor(readonly error: CellError) {
    super(error.message);
  }
}

/** The value a function receives for one parameter, by Excel's rules; throws CallRefused where Excel does not call. */
export function argumentValue(argument: Argument, parameter: ParameterMetadata, host: Handover): unknown {
  if (argument.kind === "omitted") return null;
  const rows = argument.kind === "matrix" ? argument.rows : [[argument.value]];
  if (parameter.dimensionality === "matrix") {
    return rows.map((row) => Array.from(row, (cell) => handOver(cell, parameter, host)));
  }
  // Excel does not lift custom functions over ranges: a function that wants to spill takes the range itself.
  if (rows.length !== 1 || rows[0]!.length !== 1) {
    throw new CallRefused(valueError(`${parameter.name} takes one value, not a range`));
  }
  return handOver(rows[0]![0], parameter, host);
}

function handOver(cell: Cell, parameter: ParameterMetadata, host: Handover): unknown {
  const type = parameter.type ?? "any";
  if (isError(cell)) {
    if (type === "any" && host.errorsReachAny) return host.toError(cell);
    throw new CallRefused(cell);
  }
  if (cell === undefined) return type === "any" || host.blank === null ? host.blank : emptyOf[type];
  if (type === "any" || typeof cell === type) return cell;
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  throw new CallRefused(valueError(`${parameter.name} must be a ${type}`));
}

const emptyOf = { number: 0, string: "", boolean: false };
