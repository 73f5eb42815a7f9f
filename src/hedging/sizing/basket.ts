import { HedgingError } from "../hedgingError";
import { backSubstitute, triangularForm } from "../statistics/triangularForm";
import { wholeMinimum } from "./wholeMinimum";

export interface BasketContract {
  readonly code: string;
  /** Value of one contract in the portfolio's currency. */
  readonly contractValue: number;
  /** Initial margin of one contract in the portfolio's currency; undefined where nobody knows it. */
  readonly margin: number | undefined;
}

export interface Basket {
  /** Real numbers of contracts that leave the least variance, without limits. */
  readonly exact: readonly number[];
  /** Whole numbers that leave the least variance within the limits. */
  readonly lots: readonly number[];
  readonly unhedgedVolatility: number;
  readonly exactVolatility: number;
  readonly lotsVolatility: number;
}

/**
 * Whole numbers of several contracts that together leave the least variance of a portfolio.
 *
 * minimises Var(V r_p + Σ n_i c_i r_i) over whole n with |n_i| ≤ max lots and Σ |n_i| M_i ≤ budget
 * V portfolio value, r_p its returns, c_i contract values and r_i returns of the contracts, M_i initial margins; money in
 * one currency, returns decimals over the same periods, whole rows only. Volatilities are per period, in money.
 * Source: Markowitz (1952) for the variance; the whole numbers as wholeMinimum says.
 * @throws tooFewObservations where there are not two rows more than contracts; noVariation where a contract's returns do
 * not vary; collinear where contracts move as others together do
 */
export function basket(
  portfolioReturns: ArrayLike<number>,
  returns: readonly ArrayLike<number>[],
  portfolioValue: number,
  contracts: readonly BasketContract[],
  maxLots: number,
  marginBudget: number,
): Basket {
  const rows = portfolioReturns.length;
  if (rows < contracts.length + 2) {
    const needed = contracts.length + 2;
    throw new HedgingError("tooFewObservations", `observations must be ${needed} or more, got ${rows}`);
  }
  const { upper, right, restSquares, dependent } = triangularForm(returns, portfolioReturns);
  if (dependent) throw refusal(dependent, contracts);
  const coefficients = backSubstitute(upper, right);
  const values = contracts.map(({ contractValue }) => contractValue);
  const exact = coefficients.map((coefficient, i) => (-portfolioValue * coefficient) / values[i]!);
  const scaled = upper.map((row) => row.map((entry, j) => entry * values[j]!));
  const prices = contracts.map(({ margin }) => margin ?? 0);
  const cap = Math.min(maxLots, widest(scaled, exact, prices, marginBudget));
  const lots = wholeMinimum({ upper: scaled, exact, cap, prices, budget: marginBudget });
  const deviation = (squares: number): number => Math.sqrt(squares / (rows - 1));
  const rest = portfolioValue * portfolioValue * restSquares;
  return {
    exact,
    lots,
    unhedgedVolatility: deviation(rest + squares(scaled, exact)),
    exactVolatility: deviation(rest),
    lotsVolatility: deviation(
      rest +
        squares(
          scaled,
          exact.map((x, i) => lots[i]! - x),
        ),
    ),
  };
}

/** No better answer than none at all has more lots than this of any contract, and no budget buys more. */
function widest(
  upper: readonly (readonly number[])[],
  exact: readonly number[],
  prices: readonly number[],
  budget: number,
): number {
  const reach = Math.sqrt(squares(upper, exact));
  const radii = exact.map((x, i) => {
    const unit = exact.map((_, j) => (i === j ? 1 : 0));
    return Math.abs(x) + reach * Math.hypot(...forwardSubstitute(upper, unit)) + 1;
  });
  return Math.max(
    ...radii.map((radius, i) => (prices[i]! > 0 ? Math.min(radius, budget / prices[i]!) : radius)),
  );
}

/** Solves upperᵀ b = right: its length for a unit vector is how far that unknown reaches within the unit ball. */
function forwardSubstitute(upper: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution: number[] = [];
  for (let k = 0; k < right.length; k++) {
    let rest = right[k]!;
    for (let j = 0; j < k; j++) rest -= upper[j]![k]! * solution[j]!;
    solution.push(rest / upper[k]![k]!);
  }
  return solution;
}

function squares(upper: readonly (readonly number[])[], away: readonly number[]): number {
  return upper.reduce(
    (sum, row) => sum + row.reduce((height, entry, j) => height + entry * away[j]!, 0) ** 2,
    0,
  );
}

function refusal(
  { variable, on }: { readonly variable: number; readonly on: readonly number[] },
  contracts: readonly BasketContract[],
): HedgingError {
  const code = contracts[variable]!.code;
  if (on.length === 0)
    return new HedgingError("noVariation", `futures_returns of ${code} must vary, got one value throughout`);
  const others = on.map((i) => contracts[i]!.code).join(" and ");
  return new HedgingError(
    "collinear",
    `futures_returns must differ, got ${code} moving exactly as ${others}`,
  );
}
