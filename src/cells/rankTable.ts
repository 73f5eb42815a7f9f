import type { BasketContract } from "../hedging/sizing/basket";
import { hedgeWith } from "../hedging/sizing/hedgeWith";
import { ascending } from "../hedging/statistics/ascending";
import { attempt } from "./evaluate";
import { isExcelError } from "./excelError";
import { pairs, type Series } from "./series";
import { cleaned } from "./spill";

/** Tracking errors that differ by less of the portfolio's volatility are equal: rounding of the lots' value is more. */
const noise = 1e-12;

const header = [
  "Contract",
  "Beta",
  "R squared",
  "Exact",
  "Lots",
  "Coverage",
  "Tracking error",
  "Notional",
  "Initial margin",
];

/** Contracts best first by the tracking error that their whole lots leave; one without an answer comes last. */
export function rankTable(
  portfolio: Series,
  futures: readonly Series[],
  contracts: readonly BasketContract[],
  portfolioValue: number,
  hedgeFraction: number,
  periodsPerYear: number,
): unknown[][] {
  const ranked = contracts.map(({ code, contractValue, margin }, i) => {
    const found = attempt(() => {
      const { first, second } = pairs(portfolio, futures[i]!);
      const hedge = hedgeWith(first, second, portfolioValue, contractValue, hedgeFraction, periodsPerYear);
      const { beta, rSquared, exact, lots, coverage, trackingError } = hedge;
      const tied = margin === undefined ? "" : Math.abs(lots) * margin;
      const cells = [beta, rSquared, exact, lots, coverage, trackingError, lots * contractValue, tied];
      // Without a value of the portfolio no error is known, of a contract that does not vary nothing.
      const known = typeof trackingError === "number" ? trackingError : Number.MAX_VALUE;
      return { error: known, noise: noise * hedge.unhedgedVolatility, cells: cells.map(cleaned) };
    });
    return isExcelError(found)
      ? { error: Infinity, noise: 0, line: [code, ...header.slice(1).map(() => found)] }
      : { ...found, line: [code, ...found.cells] };
  });
  const apart = Math.max(...ranked.map((row) => row.noise));
  const order = ascending(
    ranked.map(({ error }) => error),
    apart,
  );
  return [header, ...order.map((i) => ranked[i]!.line)];
}
