import { HedgingError } from "../hedgingError";
import { leastSquares } from "../statistics/leastSquares";

/** Steps that a regression may take, some seconds: rows × coefficients². */
const mostSteps = 2e9;

/**
 * Beta of a thinly traded portfolio: the sum of its coefficients on the market's lags, itself and its leads.
 *
 * p_t = a + Σ_{k=−L..L} b_k m_{t+k} + e_t; β = Σ b_k
 * p, m returns, NaN where a row has a hole: a row with a hole in any lag is left out, and the others keep their place.
 * Source: Dimson (1979), Journal of Financial Economics 7, 197–226.
 * @throws tooFewObservations below 2L + 2 rows; noVariation where the lags are collinear; overflow where they are too many
 * to calculate
 * @example dimsonBeta([1, 2, 4, 3, 5, 9], [1, 3, 2, 5, 4, 8], 0) // 0.972972972972973
 */
export function dimsonBeta(portfolio: ArrayLike<number>, market: ArrayLike<number>, lags: number): number {
  const width = 2 * lags + 1;
  const rows: number[] = [];
  let unbroken = 0;
  for (let last = 0; last < market.length; last++) {
    unbroken = Number.isNaN(market[last]!) ? 0 : unbroken + 1;
    const row = last - lags;
    if (unbroken >= width && !Number.isNaN(portfolio[row]!)) rows.push(row);
  }
  // Before anything is made for each lag, of which there may be any number.
  if (rows.length < width + 1) {
    const needed = width + 1;
    throw new HedgingError(
      "tooFewObservations",
      `observations must be ${needed} or more, got ${rows.length}`,
    );
  }
  if (rows.length * width * width > mostSteps)
    throw new HedgingError("overflow", `lags must be few enough for an exact answer, got ${lags}`);
  const response = Float64Array.from(rows, (row) => portfolio[row]!);
  const variables = Array.from({ length: width }, (_, k) =>
    Float64Array.from(rows, (row) => market[row + k - lags]!),
  );
  return leastSquares(variables, response).reduce((sum, coefficient) => sum + coefficient, 0);
}
