import type { BasketContract } from "../hedging/sizing/basket";
import { hedgeWith } from "../hedging/sizing/hedgeWith";
import { attempt } from "./evaluate";
import { isExcelError } from "./excelError";
import { pairs, type Series } from "./series";
import { cleaned } from "./spill";

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
      const known = typeof trackingError === "number" ? trackingError : Infinity;
      return { trackingError: known, cells: cells.map(cleaned) };
    });
    return isExcelError(found)
      ? { trackingError: Infinity, line: [code, ...header.slice(1).map(() => found)] }
      : { trackingError: found.trackingError, line: [code, ...found.cells] };
  });
  // A stable sort: equal errors keep the order given.
  ranked.sort((one, other) =>
    one.trackingError === other.trackingError ? 0 : one.trackingError - other.trackingError,
  );
  return [header, ...ranked.map(({ line }) => line)];
}
