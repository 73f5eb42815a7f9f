import { returnLevel } from "./returnLevel";
import { centredMoments } from "../statistics/centredMoments";

/**
 * Beta of each column of a table by ordinary least squares on the market: olsBeta for many portfolios side by side.
 *
 * β = Σ (m − m̄)(p − c) / Σ (m − m̄)², which is olsBeta for any c, since Σ (m − m̄) = 0
 * Reads the table once, row by row as it lies in memory, and copies nothing. c is the column's mean over the first
 * sixteenth of the rows: however that differs from the mean of all, rounding is at most √17 times that of two passes.
 * A column has NaN where its beta needs a look of its own: a cell that is no number, numbers that hardly vary, an
 * overflow, a market that does not vary. Rows of the table beside the market's returns, whole, decimals.
 * Source: Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247, shifted data.
 * @example columnBetas([[0.03, 1], [-0.03, 2], [0.05, ""]], 2, [0.02, -0.02, 0.03])[0] // 1.5714285714285714
 */
export function columnBetas(
  rows: readonly (readonly unknown[])[],
  columns: number,
  market: ArrayLike<number>,
): Float64Array {
  const n = rows.length;
  if (n < 2) return new Float64Array(columns).fill(NaN);
  const { meanX, xx } = centredMoments(market, market, returnLevel);
  const away = distances(market, meanX);
  const shifts = means(rows.slice(0, Math.ceil(n / 16)), columns);
  // What a column that does not vary could reach by rounding alone.
  const noise = (n + 16) * 2 * Number.EPSILON * away.reduce((sum, distance) => sum + Math.abs(distance), 0);
  return products(rows, away, shifts).map((xy, j) =>
    Math.abs(xy) > noise * Math.abs(shifts[j]!) && Number.isFinite(xy / xx) ? xy / xx : NaN,
  );
}

/** Distances from the mean that sum to 0: what rounding has left of a large level is taken off as well. */
function distances(values: ArrayLike<number>, mean: number): Float64Array {
  const away = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < away.length; i++) sum += away[i] = values[i]! - mean;
  const rest = sum / away.length;
  for (let i = 0; i < away.length; i++) away[i]! -= rest;
  return away;
}

function means(rows: readonly (readonly unknown[])[], columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (const row of rows) for (let j = 0; j < columns; j++) sums[j]! += numberOf(row[j]);
  return sums.map((sum) => sum / rows.length);
}

/** Four rows at a time, since fetching and storing a sum costs more than adding to it. */
function products(
  rows: readonly (readonly unknown[])[],
  away: Float64Array,
  shifts: Float64Array,
): Float64Array {
  const sums = new Float64Array(shifts.length);
  const whole = rows.length - (rows.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const a = rows[i]!;
    const b = rows[i + 1]!;
    const c = rows[i + 2]!;
    const d = rows[i + 3]!;
    const p = away[i]!;
    const q = away[i + 1]!;
    const r = away[i + 2]!;
    const s = away[i + 3]!;
    for (let j = 0; j < sums.length; j++) {
      const e = a[j];
      const f = b[j];
      const g = c[j];
      const h = d[j];
      const shift = shifts[j]!;
      sums[j] =
        typeof e === "number" && typeof f === "number" && typeof g === "number" && typeof h === "number"
          ? sums[j]! + p * (e - shift) + q * (f - shift) + r * (g - shift) + s * (h - shift)
          : NaN;
    }
  }
  for (let i = whole; i < rows.length; i++) {
    for (let j = 0; j < sums.length; j++) sums[j]! += away[i]! * (numberOf(rows[i]![j]) - shifts[j]!);
  }
  return sums;
}

function numberOf(cell: unknown): number {
  return typeof cell === "number" ? cell : NaN;
}
