import { betaStatistics, type BetaStatistics } from "../../hedging/beta/betaStatistics";
import { HedgingError } from "../../hedging/hedgingError";
import { withoutHoles } from "../../hedging/statistics/withoutHoles";
import { historyLines, type CellFault, type HistoryKind, type HistoryLine } from "./historyLines";
import type { RangeSource } from "./rangeSource";

export type HistoryRange = Extract<RangeSource, { kind: "range" }>;

/** Beta of the portfolio by regression of its history on the index's. */
export interface Regression {
  readonly kind: HistoryKind;
  /** Where formulas find the two histories. */
  readonly portfolio: string;
  readonly index: string;
  readonly statistics: BetaStatistics;
  /** R², undefined for a portfolio that does not vary. */
  readonly rSquared: number | undefined;
  /** Periods left out because one side has no number. */
  readonly leftOut: number;
}

export type RegressionProblem =
  | ({ readonly of: "portfolio" | "index" } & CellFault)
  | { readonly of: "portfolio" | "index"; readonly kind: "severalLines" }
  | { readonly kind: "differentLengths"; readonly portfolio: number; readonly index: number }
  | { readonly kind: "tooFew"; readonly pairs: number }
  | { readonly kind: "flatIndex" };

/** Below it, most of what moves the portfolio may stay after the hedge. */
export const lowRSquared = 0.7;
/** The share of a committee's usual interval. */
export const confidence = 0.95;

export function regressionOf(
  portfolio: HistoryRange,
  index: HistoryRange,
  kind: HistoryKind,
): Regression | RegressionProblem {
  const own = oneLine("portfolio", portfolio, kind);
  if ("of" in own) return own;
  const market = oneLine("index", index, kind);
  if ("of" in market) return market;
  const [ours, theirs] = [own.returns.length, market.returns.length];
  if (ours !== theirs) return { kind: "differentLengths", portfolio: ours, index: theirs };
  const [y, x] = withoutHoles(own.returns, market.returns);
  if (y.length < 3) return { kind: "tooFew", pairs: y.length };
  try {
    const statistics = betaStatistics(y, x, confidence, 1);
    const { rSquared } = statistics;
    return {
      kind,
      portfolio: portfolio.address,
      index: index.address,
      statistics,
      rSquared: typeof rSquared === "number" ? rSquared : undefined,
      leftOut: own.returns.filter((ours, i) => Number.isNaN(ours) !== Number.isNaN(market.returns[i])).length,
    };
  } catch (error) {
    if (error instanceof HedgingError) return { kind: "flatIndex" };
    throw error;
  }
}

function oneLine(
  of: "portfolio" | "index",
  { address, values }: HistoryRange,
  kind: HistoryKind,
): HistoryLine | (RegressionProblem & { readonly of: "portfolio" | "index" }) {
  const lines = historyLines(address, values, kind);
  if ("kind" in lines) return { of, ...lines };
  return lines.length === 1 ? lines[0]! : { of, kind: "severalLines" };
}
