/** What is left of a price below that of the largest is binary noise. */
const rest = 1e-9;
/** Relative, so that the multiples of a unit are the prices themselves but for their last digits. */
const noise = 1e-13;

/**
 * Largest amount of which every price is a whole multiple: what a budget can be used up to.
 *
 * Euclid's algorithm; 0 where the prices have no unit of at least a millionth of the largest. Prices of 0 do not count.
 * @example commonUnit([12_650, 6_050, 0]) // 550
 */
export function commonUnit(prices: readonly number[]): number {
  const largest = Math.max(0, ...prices);
  let unit = 0;
  for (const price of prices) {
    let left = price;
    while (left > rest * largest) [unit, left] = [left, unit % left];
  }
  // The remainders have taken the noise along; the largest price has it least.
  unit = largest / Math.round(largest / unit);
  const whole = prices.every((price) => {
    const count = price / unit;
    return Math.abs(count - Math.round(count)) <= noise * count;
  });
  return whole && unit >= 1e-6 * largest ? unit : 0;
}
