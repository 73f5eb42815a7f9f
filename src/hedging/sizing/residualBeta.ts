import { HedgingError } from "../hedgingError";

/**
 * Beta of portfolio and futures together, per unit of portfolio value.
 *
 * β_res = β + N V_F β_f / V
 * β portfolio beta; N contracts (negative is short); V_F contract value and V portfolio value in one currency;
 * β_f beta of the future.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5, solved for the beta.
 * @throws divisionByZero where V is 0
 * @example residualBeta(50_000_000, 0.9, -94, 212_500, 1) // 0.5005
 */
export function residualBeta(
  portfolioValue: number,
  beta: number,
  contracts: number,
  contractValue: number,
  futuresBeta: number,
): number {
  if (portfolioValue === 0) throw new HedgingError("divisionByZero", "portfolio_value must not be 0, got 0");
  return beta + (contracts * contractValue * futuresBeta) / portfolioValue;
}
