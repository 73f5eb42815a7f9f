/**
 * Contracts of a hedge that is settled daily, less the interest its gains earn until the horizon.
 *
 * N_tail = N / (1 + r)^T
 * N contracts (negative is short), r rate a year as a decimal above −1, T years to the horizon.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.4.
 * @example tailedContracts(-105, 0.05, 1) // -100
 */
export function tailedContracts(contracts: number, rate: number, years: number): number {
  return contracts / (1 + rate) ** years;
}
