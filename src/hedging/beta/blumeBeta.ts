/**
 * Beta moved a third of the way toward 1, as betas tend to move from one period to the next.
 *
 * β' = 2/3 β + 1/3
 * Source: Blume (1975), Journal of Finance 30, 785–795, with the usual rounded weights.
 * @example blumeBeta(1.3) // 1.2
 */
export function blumeBeta(beta: number): number {
  return (2 * beta + 1) / 3;
}
