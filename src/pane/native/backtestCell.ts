import type { Given } from "./given";
import { callOn } from "./callOn";
import { marginOf } from "./marginAccount";
import { product } from "./text";

export const backtestHeaders = [
  "Date",
  "Futures price",
  "Portfolio",
  "Contracts",
  "Futures P&L",
  "Costs",
  "Net value",
  "Margin balance",
  "Margin call",
];

/** A cell of BACKTEST: each date goes on from the one above. */
export function backtestCell(given: Given, row: number, column: number): string {
  const beside = (across: number): string => given.neighbours.cell(row, across);
  const above = (across: number): string => given.neighbours.cell(row - 1, across);
  const names = ["dates", "futures_prices", "portfolio_values"];
  const held = given.argument("contracts_held");
  const ranges = [...names, ...(held.rows * held.columns > 1 ? ["contracts_held"] : [])].map((name) =>
    given.series(name),
  );
  const place = row - 1 + (ranges.every((range) => range.headed) ? 1 : 0);
  const contract = given.contract("contract");
  const fx = given.value("fx_rate", "1");
  const slippage = given.value("slippage_points", "0");
  const fee = given.value("fee_per_side", contract.fee);
  const perContract = product(
    slippage === "0" ? fee : `(${fee}+${product(slippage, contract.multiplier)})`,
    fx,
  );
  const margins = (type: "initial" | "maintenance"): string =>
    product(`ABS(${beside(3)})`, marginOf(given, type), fx);
  const gain = (): string =>
    `${product(above(3), contract.multiplier)}*(${product(`(${beside(1)}-${above(1)})`, fx)})`;
  const first = row === 1;
  const formulas = [
    () => ranges[0]!.cell(place),
    () => ranges[1]!.cell(place),
    () => ranges[2]!.cell(place),
    () => (ranges[3] ? ranges[3].cell(place) : given.value("contracts_held")),
    () => (first ? "0" : `${above(4)}+${gain()}`),
    () =>
      first ? `ABS(${beside(3)})*${perContract}` : `${above(5)}+ABS(${beside(3)}-${above(3)})*${perContract}`,
    () => `${beside(2)}+${beside(4)}-${beside(5)}`,
    () => {
      const fresh = margins("initial");
      return first ? fresh : `IF(${beside(3)}=${above(3)},${above(7)}+${above(8)}+${gain()},${fresh})`;
    },
    () => {
      const call = callOn(beside(7), [beside(7)], margins("initial"), margins("maintenance"));
      return first ? "0" : `IF(${beside(3)}=${above(3)},${call},0)`;
    },
  ];
  return formulas[column]!();
}
