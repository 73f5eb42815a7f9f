/**
 * Margin that a futures position ties up.
 *
 * margin = |N| M k
 * N contracts of either sign, M margin per contract, k buffer factor (1 for none).
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4.
 * @example requiredMargin(-2, 12_000, 1) // 24000
 */
export function requiredMargin(contracts: number, marginPerContract: number, buffer: number): number {
  return Math.abs(contracts) * marginPerContract * buffer;
}
