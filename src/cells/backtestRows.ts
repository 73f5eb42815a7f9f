import { backtest, type Path, type Terms } from "../hedging/outcomes/backtest";
import { cleaned } from "./spill";

/** A row for every date, written as it is calculated: forty years of columns would cost more to make than to fill. */
export function backtestRows(path: Path & { readonly dates: Float64Array }, terms: Terms): unknown[][] {
  const { dates, futuresPrices, portfolioValues, contractsHeld } = path;
  return backtest(path, terms, (day, profit, costs, value, balance, call) => {
    const row = [
      dates[day]! + 0,
      futuresPrices[day]!,
      portfolioValues[day]! + 0,
      contractsHeld[day]! + 0,
      profit + 0,
      costs + 0,
      value + 0,
      balance + 0,
      call + 0,
    ];
    // A sum is finite where all of it are; where it is not, one may be past double precision.
    return Number.isFinite(profit + costs + value + balance + call) ? row : row.map(cleaned);
  });
}
