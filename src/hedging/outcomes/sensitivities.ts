export interface Sensitivities {
  readonly portfolioDelta: number;
  readonly futuresDelta: number;
  readonly netDelta: number;
  readonly netPerPercent: number;
  readonly netPerPoint: number;
  readonly carryPerDay: number;
  readonly rhoPerPercent: number;
}

const daysPerYear = 365;

/**
 * What a hedged portfolio gains when the market, the days or the rate move.
 *
 * portfolio delta = β V; futures delta = N F m fx; net per 1 % = 1 % of their sum; net per index point = β V / F + N m fx;
 * carry per day = −N F m fx (r − q) / 365; rho per 1 % = N m fx T F × 1 %
 * V portfolio value, β beta, N contracts (negative is short), F futures price, m multiplier, r rate and q dividend yield
 * per year, T years to expiry. Money in the portfolio's currency, income positive. A future has neither gamma nor vega;
 * a rise of the rate lifts the future's price by T F (E66), which a short position pays.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), sections 5.9 and 19.4; seed document
 * "Portfolio Hedging with Futures", lines 507–763, corrected (E64, E66).
 * @example sensitivities(500000, 1, -2, 4500, 50, 0.05, 0.014, 0.25, 1).netPerPercent // 500
 */
export function sensitivities(
  portfolioValue: number,
  beta: number,
  contracts: number,
  futuresPrice: number,
  multiplier: number,
  rate: number,
  dividendYield: number,
  years: number,
  fxRate: number,
): Sensitivities {
  const perPoint = contracts * multiplier * fxRate;
  const portfolioDelta = beta * portfolioValue;
  const futuresDelta = perPoint * futuresPrice;
  return {
    portfolioDelta,
    futuresDelta,
    netDelta: portfolioDelta + futuresDelta,
    netPerPercent: (portfolioDelta + futuresDelta) / 100,
    netPerPoint: portfolioDelta / futuresPrice + perPoint,
    carryPerDay: (-futuresDelta * (rate - dividendYield)) / daysPerYear,
    rhoPerPercent: (futuresDelta * years) / 100,
  };
}
