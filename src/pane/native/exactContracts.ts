import { contractValue } from "./contractValue";
import type { Given } from "./given";
import { negated, over, product } from "./text";

/** Contracts to a target beta before rounding. */
export function exactContracts(given: Given, futuresBeta: string, contract = "contract"): string {
  const beta = given.value("beta");
  const target = given.value("target_beta", "0");
  const share = given.value("hedge_fraction", "1");
  const change = target === "0" ? negated(product(share, beta)) : product(share, `(${target}-${beta})`);
  return `${change}${over(futuresBeta)}*${given.value("portfolio_value")}${over(...contractValue(given, contract))}`;
}
