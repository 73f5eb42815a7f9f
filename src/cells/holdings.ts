import { HedgingError } from "../hedging/hedgingError";
import { CellError, plain, shown } from "./cell";
import { cellOf, refuseDifferentLengths, type Series, startOf } from "./series";

export interface Holdings {
  readonly values: Float64Array;
  readonly betas: Float64Array;
}

/** Text that means a number: what an import leaves of one. */
const numberAsText = /^(?=.*\d)[\d\s.,'’+\-−()%\p{Sc}]+(e[+-]?\d+)?\s*$/iu;

/**
 * Holdings from a series of values and one of betas: a value must have its beta (cash has beta 0), while a beta
 * without a value is a position not held. A value stored as text is a fault: left out, a holding would be missing. In the
 * first row text is a header, unless both cells mean numbers.
 */
export function holdings(values: Series, betas: Series): Holdings {
  refuseDifferentLengths(values, betas);
  const meansNumbers = [values, betas].every((series) => isNumberAsText(plain(cellOf(series, 0))));
  const start = meansNumbers ? 0 : startOf(values, betas);
  const held: { value: number; beta: number }[] = [];
  const errors: { value?: CellError; beta?: CellError } = {};
  let hole: HedgingError | undefined;
  for (let i = start; i < values.length; i++) {
    const value = plain(cellOf(values, i));
    const beta = plain(cellOf(betas, i));
    if (value instanceof CellError) errors.value ??= value;
    else if (beta instanceof CellError) errors.beta ??= beta;
    else if (typeof value === "number" && typeof beta === "number") held.push({ value, beta });
    else if (typeof value === "number") hole ??= noNumber("betas", i, beta);
    else if (isNumberAsText(value)) hole ??= noNumber("values", i, value);
  }
  const error = errors.value ?? errors.beta ?? hole;
  if (error) throw error;
  return { values: Float64Array.from(held, (h) => h.value), betas: Float64Array.from(held, (h) => h.beta) };
}

function isNumberAsText(cell: unknown): boolean {
  return typeof cell === "string" && numberAsText.test(cell);
}

function noNumber(name: string, index: number, got: unknown): HedgingError {
  const requirement = `must hold a number in row ${index + 1} of the range`;
  return new HedgingError("wrongType", `${name} ${requirement}, got ${shown(got)}`);
}
