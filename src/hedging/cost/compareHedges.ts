import { optionPrice } from "./optionPrice";

export interface Comparison {
  readonly portfolioValue: number;
  readonly beta: number;
  /** Contracts; negative is short. */
  readonly contracts: number;
  readonly multiplier: number;
  readonly futuresPrice: number;
  readonly spot: number;
  readonly volatility: number;
  readonly rate: number;
  readonly dividendYield: number;
  /** Horizon, which is also the options' time to expiry. */
  readonly years: number;
  /** Strikes as multiples of the spot. */
  readonly putStrike: number;
  readonly callStrike: number;
  readonly fxRate: number;
}

export interface Outcome {
  readonly move: number;
  readonly unhedged: number;
  readonly futures: number;
  readonly put: number;
  readonly collar: number;
  readonly sell: number;
}

/**
 * Profit of a portfolio at a horizon for moves of the index: unhedged, hedged with futures, with a put, with a collar,
 * and sold for cash.
 *
 * S_T = S (1 + move); unhedged = β V move; futures = unhedged + N m (S_T − F) fx;
 * put = unhedged + u (max(K_p − S_T, 0) − p); collar = put + u (c − max(S_T − K_c, 0)); sell = V (e^(rT) − 1);
 * u = β V / S, K_p and K_c multiples of S, p and c Black–Scholes–Merton prices
 * V portfolio value, β beta, N contracts (negative is short), m multiplier, F futures price, S spot, T years. Premiums
 * are paid now and not compounded; the future converges to the index at the horizon.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 3.5, 12.3 and 17.1.
 * @example compareHedges({ portfolioValue: 450000, beta: 1, contracts: -2, multiplier: 50, futuresPrice: 4500, spot: 4500, volatility: 0.2, rate: 0, dividendYield: 0, years: 0.25, putStrike: 1, callStrike: 1.1, fxRate: 1 }, [-0.2])[0].futures // 0
 */
export function compareHedges(given: Comparison, moves: ArrayLike<number>): Outcome[] {
  const { portfolioValue, beta, contracts, multiplier, futuresPrice, spot, rate, years, fxRate } = given;
  const putStrike = given.putStrike * spot;
  const callStrike = given.callStrike * spot;
  const put = optionPrice("put", spot, putStrike, given.volatility, rate, given.dividendYield, years);
  const call = optionPrice("call", spot, callStrike, given.volatility, rate, given.dividendYield, years);
  const units = (beta * portfolioValue) / spot;
  const sell = portfolioValue * Math.expm1(rate * years);
  return Array.from(moves, (move) => {
    const end = spot * (1 + move);
    const unhedged = beta * portfolioValue * move;
    const withPut = unhedged + units * (Math.max(putStrike - end, 0) - put);
    return {
      move,
      unhedged,
      futures: unhedged + contracts * multiplier * (end - futuresPrice) * fxRate,
      put: withPut,
      collar: withPut + units * (call - Math.max(end - callStrike, 0)),
      sell,
    };
  });
}
