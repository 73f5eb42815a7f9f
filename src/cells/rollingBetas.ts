import { betaBy, type BetaMethod } from "../hedging/beta/betaMethod";
import { rollingBeta } from "../hedging/beta/rollingBeta";
import { HedgingError } from "../hedging/hedgingError";
import { attempt } from "./evaluate";
import type { Alignment } from "./series";
import { cleaned } from "./spill";

/** A row for the beta of every window, as long as the series: #N/A until the window is full, "" beside a header. */
export function rollingBetas(
  { first, second, start }: Alignment,
  window: number,
  method: BetaMethod,
): unknown[][] {
  const unfilled = cleaned(
    new HedgingError("missing", `window must be full for a beta, got fewer than ${window} rows`),
  );
  const rows = new Array<unknown[]>(start + first.length);
  if (start === 1) rows[0] = [""];
  const lead = start + Math.min(first.length, window - 1);
  for (let i = start; i < lead; i++) rows[i] = [unfilled];
  if (method.name === "dimson" || method.name === "theilsen") {
    afresh(first, second, window, method).forEach((beta, i) => {
      rows[lead + i] = [beta];
    });
    return rows;
  }
  const { betas, failures } = rollingBeta(first, second, window, method);
  // Windows share a failure, and making an error costs more than a beta.
  const shown = new Map<HedgingError, unknown>();
  const failed = (failure: HedgingError): unknown => {
    if (!shown.has(failure)) shown.set(failure, cleaned(failure));
    return shown.get(failure);
  };
  for (let i = 0; i < betas.length; i++) {
    const beta = betas[i]!;
    const failure = failures.size > 0 ? failures.get(i) : undefined;
    // An array of numbers alone takes less room than one in which an error has been.
    if (failure) rows[lead + i] = [failed(failure)];
    else if (Number.isFinite(beta)) rows[lead + i] = [beta + 0];
    else rows[lead + i] = [attempt(() => cleaned(beta))];
  }
  return rows;
}

/** For methods that have to look at every window anew. */
function afresh(portfolio: Float64Array, market: Float64Array, window: number, method: BetaMethod) {
  return Array.from({ length: Math.max(0, portfolio.length - window + 1) }, (_, row) =>
    attempt(() =>
      cleaned(betaBy(method, portfolio.subarray(row, row + window), market.subarray(row, row + window))),
    ),
  );
}
