/**
 * Exact number of contracts that leaves a portfolio exposed to a multiple of its cushion above a floor.
 *
 * exposure E = min(V, max(0, k (V − floor))); N = −β (V − E) / V_F
 * V portfolio value, floor in the same currency, k multiple of the cushion, β beta, V_F contract value. The hedge grows
 * as the floor nears, to all of it at the floor; the seed document's formula shrinks it (E44). A fall of more than 1 / k
 * between two adjustments breaks the floor.
 * Source: Black and Jones, Journal of Portfolio Management 14 (1987), 48–51; Black and Perold, Journal of Economic
 * Dynamics and Control 16 (1992), 403–426.
 * @example cppiContracts(450000, 450000, 5, 1, 225000) // -2
 */
export function cppiContracts(
  portfolioValue: number,
  floor: number,
  cushionMultiple: number,
  beta: number,
  contractValue: number,
): number {
  const exposure = Math.min(portfolioValue, Math.max(0, cushionMultiple * (portfolioValue - floor)));
  return (-beta * (portfolioValue - exposure)) / contractValue;
}
