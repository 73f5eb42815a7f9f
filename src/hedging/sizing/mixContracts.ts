import { roundContracts } from "./roundContracts";

/**
 * Splits an exact contract count into whole large contracts and whole small ones for the rest.
 *
 * N_L = N* toward zero; N_S = nearest((N* − N_L) m_L / m_S)
 * N* exact count of large contracts (negative is short); m_L, m_S the multipliers, of one index and one price.
 * @example mixContracts(-2.4444444444444446, 50, 5) // [-2, -4]
 */
export function mixContracts(
  exactLarge: number,
  largeMultiplier: number,
  smallMultiplier: number,
): [large: number, small: number] {
  const large = roundContracts(exactLarge, "down");
  const small = roundContracts(((exactLarge - large) * largeMultiplier) / smallMultiplier, "nearest");
  return [large, small];
}
