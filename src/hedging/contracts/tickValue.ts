/**
 * Money that the smallest price step is worth, per contract.
 *
 * tick value = tick × m
 * tick in index points, m multiplier; in the contract's currency.
 * @example tickValue(0.25, 50) // 12.5
 */
export function tickValue(tick: number, multiplier: number): number {
  return tick * multiplier;
}
