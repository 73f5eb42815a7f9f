import { betaBy, type BetaMethod } from "../hedging/beta/betaMethod";
import { rollingBeta } from "../hedging/beta/rollingBeta";
import { vasicekPrior } from "../hedging/beta/vasicekPrior";
import { HedgingError } from "../hedging/hedgingError";
import { withoutHoles } from "../hedging/statistics/withoutHoles";
import { withPrior } from "./betaMethodArgument";
import { attempt } from "./evaluate";
import { isExcelError } from "./excelError";
import { type Alignment, aligned, type Series } from "./series";
import { cleaned } from "./spill";

const fewestColumns = 3;

/** Beta of each portfolio; a fault of one spoils no other, and vasicek's prior comes from those without one. */
export function betasOf(
  portfolios: readonly Series[],
  market: Series,
  method: BetaMethod | "columns",
): unknown[] {
  const alignments = portfolios.map((portfolio) => attempt(() => aligned(portfolio, market)));
  if (method === "columns" && portfolios.length < fewestColumns) withPrior(method);
  const pairs = alignments.flatMap((alignment) =>
    isExcelError(alignment) ? [] : [withoutHoles(alignment.first, alignment.second)],
  );
  const used = attempt(() => (method === "columns" ? vasicekPrior(pairs) : method));
  return alignments.map((alignment) => {
    if (isExcelError(alignment)) return alignment;
    if (isExcelError(used)) return used;
    return attempt(() => cleaned(betaBy(used, alignment.first, alignment.second)));
  });
}

/** Beta of every window, as long as the series: #N/A until the window is full, "" beside a header. */
export function rollingBetas(
  { first, second, start }: Alignment,
  window: number,
  method: BetaMethod,
): unknown[] {
  const unfilled = new HedgingError(
    "missing",
    `window must be full for a beta, got fewer than ${window} rows`,
  );
  const lead = Array.from({ length: Math.min(first.length, window - 1) }, () => unfilled);
  const betas =
    method.name === "dimson" || method.name === "theilsen"
      ? afresh(first, second, window, method)
      : rollingBeta(first, second, window, method);
  const cells = [...lead, ...betas].map((beta) => (isExcelError(beta) ? beta : attempt(() => cleaned(beta))));
  return start === 1 ? ["", ...cells] : cells;
}

/** For methods that have to look at every window anew. */
function afresh(portfolio: Float64Array, market: Float64Array, window: number, method: BetaMethod) {
  return Array.from({ length: Math.max(0, portfolio.length - window + 1) }, (_, row) =>
    attempt(() => betaBy(method, portfolio.subarray(row, row + window), market.subarray(row, row + window))),
  );
}
