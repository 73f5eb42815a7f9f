/**
 * Largest fall of a value from its highest before, as a fraction of that.
 *
 * max over t of (max over s ≤ t of V_s − V_t) / max over s ≤ t of V_s
 * V values above 0 in the order of time; the result is positive, 0 where the value never falls.
 * Source: Magdon-Ismail and Atiya, Risk Magazine 17 (2004), 99–102.
 * @example maximumDrawdown([100, 120, 90, 130]) // 0.25
 */
export function maximumDrawdown(values: ArrayLike<number>): number {
  let peak = 0;
  let worst = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value > peak) peak = value;
    else if (peak > 0) worst = Math.max(worst, (peak - value) / peak);
  }
  return worst;
}
