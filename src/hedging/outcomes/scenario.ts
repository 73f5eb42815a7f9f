import { HedgingError } from "../hedgingError";

export interface Scenario {
  readonly futuresPrice: number;
  readonly portfolioPnl: number;
  readonly futuresPnl: number;
  readonly netPnl: number;
  readonly netReturn: number | HedgingError;
  /** What the futures make good of the portfolio's loss; undefined where that neither gains nor loses. */
  readonly offset: number | undefined;
}

/**
 * Profit of a portfolio and its futures hedge for one move of the market.
 *
 * portfolio = β V move; futures = N V_F move; net = portfolio + futures − cost; return = net / V;
 * offset = −futures / portfolio
 * V portfolio value, β beta, N contracts (negative is short), V_F contract value and F futures price at the start, move
 * a decimal, cost positive when you pay. Money is in the portfolio's currency; negative is a loss.
 * Source: seed document "Portfolio Hedging with Futures", lines 1257–1428; Hull (2022), section 3.5.
 * @example scenario(500000, 1, -2, 4500, 225000, 200, -0.2).netPnl // -10200
 */
export function scenario(
  portfolioValue: number,
  beta: number,
  contracts: number,
  futuresPrice: number,
  contractValue: number,
  cost: number,
  move: number,
): Scenario {
  const portfolioPnl = beta * portfolioValue * move;
  const futuresPnl = contracts * contractValue * move;
  const netPnl = portfolioPnl + futuresPnl - cost;
  return {
    futuresPrice: futuresPrice * (1 + move),
    portfolioPnl,
    futuresPnl,
    netPnl,
    netReturn:
      portfolioValue === 0
        ? new HedgingError("divisionByZero", "portfolio_value must not be 0, got 0")
        : netPnl / portfolioValue,
    offset: portfolioPnl === 0 ? undefined : -futuresPnl / portfolioPnl,
  };
}
