import { periodReturn } from "../beta/periodReturn";
import { HedgingError } from "../hedgingError";
import { sampleVariance } from "../statistics/sampleVariance";
import { maximumDrawdown } from "./maximumDrawdown";

export interface ValueSummary {
  readonly start: number;
  readonly end: number;
  readonly totalReturn: number;
  readonly maximumDrawdown: number;
  readonly volatility: number;
  readonly returns: Float64Array;
}

/**
 * What became of a value over time.
 *
 * total return = V_n / V_0 − 1; volatility = sample standard deviation of the simple returns × √periods
 * V values in the order of time, 0 at the last at most; periods per year.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 15.4, with simple returns.
 * @throws tooFewObservations below three values; divisionByZero where a value before the last is 0
 * @example valueSummary([100, 120, 90, 117], 1).totalReturn // 0.17
 */
export function valueSummary(values: ArrayLike<number>, periodsPerYear: number): ValueSummary {
  const n = values.length;
  if (n < 3) throw new HedgingError("tooFewObservations", `observations must be three or more, got ${n}`);
  const returns = new Float64Array(n - 1);
  for (let i = 1; i < n; i++) {
    const before = values[i - 1]!;
    if (before === 0)
      throw new HedgingError("divisionByZero", "values must be above 0 up to the last, got 0");
    returns[i - 1] = periodReturn(before, values[i]!, "simple");
  }
  return {
    start: values[0]!,
    end: values[n - 1]!,
    totalReturn: periodReturn(values[0]!, values[n - 1]!, "simple"),
    maximumDrawdown: maximumDrawdown(values),
    // A return is a ratio of values less one, so its noise is that of one.
    volatility: Math.sqrt(sampleVariance(returns, 1) * periodsPerYear),
    returns,
  };
}
