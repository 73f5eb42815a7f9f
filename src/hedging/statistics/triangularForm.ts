import { varies } from "./varies";

/** A regression made triangular: rows of R, what the response became, and what no coefficients can explain. */
export interface TriangularForm {
  /** Upper triangle: entry [i][j] for j ≥ i. */
  readonly upper: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly restSquares: number;
  /** First variable that the ones before it determine (0 and up), with the ones that do; undefined where none is. */
  readonly dependent: { readonly variable: number; readonly on: readonly number[] } | undefined;
}

/**
 * Centres variables and response and turns them by Householder reflections until the variables are triangular.
 *
 * ‖y − X b‖² = ‖right − upper b‖² + restSquares for centred y, X
 * Variables of equal length, at least one row more than variables. Determined means within 8 n ε of its own length.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed. (2013), section 5.2.
 * @example triangularForm([[0, 3], [0, 6]], [0, 1]).dependent // {"variable":1,"on":[0]}
 */
export function triangularForm(
  variables: readonly ArrayLike<number>[],
  response: ArrayLike<number>,
): TriangularForm {
  const y = centred(response);
  const columns = variables.map(centred);
  const upper = columns.map(() => new Array<number>(columns.length).fill(0));
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k]!;
    const length = norm(column, k);
    if (!(length > column.length * 8 * Number.EPSILON * Math.max(norm(column, 0), level(variables[k]!)))) {
      const on = dependence(upper, column, k);
      return { upper, right: [], restSquares: NaN, dependent: { variable: k, on } };
    }
    for (let i = 0; i < k; i++) upper[i]![k] = column[i]!;
    const corner = column[k]! > 0 ? -length : length;
    upper[k]![k] = corner;
    column[k]! -= corner;
    const half = length * Math.abs(column[k]!);
    for (const other of [...columns.slice(k + 1), y]) reflect(column, other, k, half);
  }
  const rest = norm(y, columns.length);
  return { upper, right: [...y.subarray(0, columns.length)], restSquares: rest * rest, dependent: undefined };
}

/** Solves upper b = right, from the last unknown up. */
export function backSubstitute(upper: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = new Array<number>(right.length);
  for (let k = right.length - 1; k >= 0; k--) {
    let rest = right[k]!;
    for (let j = k + 1; j < right.length; j++) rest -= upper[k]![j]! * solution[j]!;
    solution[k] = rest / upper[k]![k]!;
  }
  return solution;
}

/** The variables before the k-th that it is made of, beyond rounding; none where it does not vary at all. */
function dependence(upper: readonly (readonly number[])[], column: Float64Array, k: number): number[] {
  const shares = backSubstitute(upper, [...column.subarray(0, k)]);
  const parts = shares.map((share, i) => Math.abs(share) * Math.hypot(...upper.map((row) => row[i]!)));
  const largest = Math.max(...parts);
  return parts.flatMap((part, i) => (part > 1e-6 * largest ? [i] : []));
}

/** Applies the reflection whose vector starts at row k of `mirror` to another column; half is half its squared length. */
function reflect(mirror: Float64Array, column: Float64Array, k: number, half: number): void {
  let product = 0;
  for (let i = k; i < column.length; i++) product += mirror[i]! * column[i]!;
  const factor = product / half;
  for (let i = k; i < column.length; i++) column[i]! -= factor * mirror[i]!;
}

/** Distances from the mean: none where binary noise alone sets the values apart. */
function centred(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!varies(low, high, 0)) return new Float64Array(values.length);
  const mean = sum / values.length;
  return Float64Array.from(values, (value) => value - mean);
}

function level(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

function norm(column: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < column.length; i++) squares += column[i]! * column[i]!;
  return Math.sqrt(squares);
}
