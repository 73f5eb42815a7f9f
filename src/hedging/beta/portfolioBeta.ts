import { HedgingError } from "../hedgingError";

/**
 * Beta of a portfolio from its holdings, weighted by value.
 *
 * β_p = Σ v_i β_i / Σ v_i
 * v values in one currency (a short holding is negative), β betas against one index; cash has beta 0.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5; Sharpe (1964).
 * @throws divisionByZero where the values sum to 0, relative to their size; overflow where
 * they sum to more than a double holds
 * @example portfolioBeta([150_000, 125_000, 100_000, 75_000, 50_000], [1.2, 1.1, 1.3, 0.6, 0]) // 0.985
 */
export function portfolioBeta(values: ArrayLike<number>, betas: ArrayLike<number>): number {
  let total = 0;
  let noise = 0;
  for (let i = 0; i < values.length; i++) {
    total += values[i]!;
    noise += Math.abs(values[i]!) * Number.EPSILON;
  }
  if (!Number.isFinite(total)) {
    throw new HedgingError(
      "overflow",
      "values must sum to a number within double precision, got an overflow",
    );
  }
  if (Math.abs(total) <= values.length * noise) {
    throw new HedgingError("divisionByZero", "values must not sum to 0, got 0");
  }
  // Weights first: the weighted sum then stays in range for any values whose total does.
  const mean = (origin: number): number => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += (values[i]! / total) * (betas[i]! - origin);
    return sum;
  };
  const beta = mean(0);
  // What rounding of that sum has cost is the mean of the distances from it.
  return beta + mean(beta);
}
