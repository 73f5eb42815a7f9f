import { HedgingError } from "../hedgingError";
import { backSubstitute, triangularForm } from "./triangularForm";

/**
 * Coefficients of a linear regression on several variables with intercept, which is not among the results.
 *
 * minimises Σ (y − a − Σ b_k x_k)²
 * Source: Golub and Van Loan, Matrix Computations, 4th ed. (2013), section 5.3.
 * @throws tooFewObservations where there are fewer rows than coefficients; noVariation where the variables are collinear
 * @example leastSquares([[1, 2, 3, 4], [1, 4, 9, 16]], [6, 11, 18, 27]) // [2,1]
 */
export function leastSquares(variables: readonly ArrayLike<number>[], response: ArrayLike<number>): number[] {
  const needed = variables.length + 1;
  if (response.length < needed) {
    throw new HedgingError(
      "tooFewObservations",
      `observations must be ${needed} or more, got ${response.length}`,
    );
  }
  const { upper, right, dependent } = triangularForm(variables, response);
  if (dependent) {
    const requirement = "must vary independently in every lag";
    throw new HedgingError("noVariation", `market_returns ${requirement}, got collinear lags`);
  }
  return backSubstitute(upper, right);
}
