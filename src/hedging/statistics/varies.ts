/**
 * Whether values between two bounds vary: a spread within 8 ε of their size is binary noise.
 *
 * high − low > 8 ε max(|low|, |high|, level), level the size of the numbers from which the values were computed
 * @example varies(0.1, 0.1, 0) // false
 */
export function varies(low: number, high: number, level: number): boolean {
  return high - low > 8 * Number.EPSILON * Math.max(level, Math.abs(low), Math.abs(high));
}
