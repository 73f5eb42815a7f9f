import { contractValue } from "./contractValue";
import type { Given } from "./given";
import { negated, product } from "./text";

/** Share of the beta exposure that a number of contracts removes. */
export function coverage(given: Given, contracts: string, futuresBeta: string): string {
  const position = product(contracts, ...contractValue(given), futuresBeta);
  return `${negated(position)}/(${given.value("beta")}*${given.value("portfolio_value")})`;
}
