import { HedgingError } from "../hedging/hedgingError";
import type { Basket, BasketContract } from "../hedging/sizing/basket";
import type { Result } from "./spill";

/** The basket with its volatilities below; a margin that nobody knows is "". */
export function basketTable(contracts: readonly BasketContract[], found: Basket): Result[][] {
  const lines = contracts.map(({ code, contractValue, margin }, i): Result[] => {
    const lots = found.lots[i]!;
    return [
      code,
      found.exact[i]!,
      lots,
      lots * contractValue,
      margin === undefined ? "" : Math.abs(lots) * margin,
    ];
  });
  return [
    ["Contract", "Exact", "Lots", "Notional", "Initial margin"],
    ...lines,
    ["Unhedged volatility", found.unhedgedVolatility, "", "", ""],
    ["Exact volatility", found.exactVolatility, "", "", ""],
    ["Lots volatility", found.lotsVolatility, "", "", ""],
  ];
}

/** With a budget every margin has to be known. */
export function refuseUnknownMargins(contracts: readonly BasketContract[]): void {
  const unknown = contracts.find(({ margin }) => margin === undefined);
  if (!unknown) return;
  const remedy = `enter your broker's in desk_table`;
  throw new HedgingError(
    "missing",
    `initial margin of ${unknown.code} must be known for a budget (${remedy}), got nothing`,
  );
}
