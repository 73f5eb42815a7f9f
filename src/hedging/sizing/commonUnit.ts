const noise = 1e-9;

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
    let rest = price;
    while (rest > noise * largest) [unit, rest] = [rest, unit % rest];
  }
  const whole = prices.every((price) => Math.abs(price / unit - Math.round(price / unit)) <= noise);
  return whole && unit >= 1e-6 * largest ? unit : 0;
}
