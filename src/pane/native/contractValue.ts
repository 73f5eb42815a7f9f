import type { Given } from "./given";

/** Value of one contract in the portfolio's currency, as factors. */
export function contractValue(given: Given, contract = "contract", price = "futures_price"): string[] {
  return [given.value(price), given.contract(contract).multiplier, given.value("fx_rate", "1")];
}
