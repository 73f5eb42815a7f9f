import { HedgingError } from "../hedgingError";

/**
 * Coefficients of a linear regression on several variables with intercept, which is not among the results.
 *
 * minimises Σ (y − a − Σ b_k x_k)²; the variables are centred and made triangular by Householder reflections.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed. (2013), section 5.3.
 * @throws tooFewObservations where there are fewer rows than coefficients; noVariation where the variables are collinear
 * @example leastSquares([[1, 2, 3, 4], [1, 4, 9, 16]], [6, 11, 18, 27]) // [2,1]
 */
export function leastSquares(variables: readonly ArrayLike<number>[], response: ArrayLike<number>): number[] {
  const rows = response.length;
  const count = variables.length;
  if (rows < count + 1) {
    throw new HedgingError("tooFewObservations", `observations must be ${count + 1} or more, got ${rows}`);
  }
  const y = centred(response);
  const columns = variables.map(centred);
  const diagonal = columns.map((column, k) => {
    const whole = norm(column, 0);
    const length = norm(column, k);
    if (!(length > rows * 8 * Number.EPSILON * whole)) {
      throw new HedgingError(
        "noVariation",
        "market_returns must vary independently in every lag, got collinear lags",
      );
    }
    const corner = column[k]! > 0 ? -length : length;
    column[k]! -= corner;
    const half = length * Math.abs(column[k]!);
    for (const other of [...columns.slice(k + 1), y]) reflect(column, other, k, half);
    return corner;
  });
  const coefficients = new Array<number>(count);
  for (let k = count - 1; k >= 0; k--) {
    let rest = y[k]!;
    for (let j = k + 1; j < count; j++) rest -= columns[j]![k]! * coefficients[j]!;
    coefficients[k] = rest / diagonal[k]!;
  }
  return coefficients;
}

/** Applies the reflection whose vector starts at row k of `mirror` to another column; half is half its squared length. */
function reflect(mirror: Float64Array, column: Float64Array, k: number, half: number): void {
  let product = 0;
  for (let i = k; i < column.length; i++) product += mirror[i]! * column[i]!;
  const factor = product / half;
  for (let i = k; i < column.length; i++) column[i]! -= factor * mirror[i]!;
}

function centred(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const mean = sum / values.length;
  return Float64Array.from(values, (value) => value - mean);
}

function norm(column: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < column.length; i++) squares += column[i]! * column[i]!;
  return Math.sqrt(squares);
}
