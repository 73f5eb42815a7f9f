import type { Contract } from "../../hedging/contracts/contract";
import { basket, type Basket } from "../../hedging/sizing/basket";
import { hedgeWith, type RankedHedge } from "../../hedging/sizing/hedgeWith";
import { withoutHoles } from "../../hedging/statistics/withoutHoles";
import { unlessRefused } from "../unlessRefused";

/** One contract's history beside the portfolio's, and the value of one contract in the portfolio's currency. */
export interface Contender {
  readonly contract: Contract;
  readonly returns: Float64Array;
  readonly contractValue: number;
}

export interface Ranked {
  readonly contract: Contract;
  readonly hedge: RankedHedge;
  /** Per year; undefined where there is none to compare. */
  readonly trackingError: number | undefined;
}

/** Contracts by what a hedge with each in whole lots would have left of the portfolio's movement, least first. */
export function rankingOf(
  portfolio: Float64Array,
  contenders: readonly Contender[],
  value: number,
  share: number,
  periodsPerYear: number,
): Ranked[] {
  const ranked = contenders.flatMap(({ contract, returns, contractValue }): Ranked[] => {
    const [own, futures] = withoutHoles(portfolio, returns);
    // Histories that the formulas refuse have no place in the ranking.
    const hedge = unlessRefused(() => hedgeWith(own, futures, value, contractValue, share, periodsPerYear));
    if (!hedge) return [];
    const { trackingError } = hedge;
    return [
      { contract, hedge, trackingError: typeof trackingError === "number" ? trackingError : undefined },
    ];
  });
  return ranked.sort((a, b) => (a.trackingError ?? Infinity) - (b.trackingError ?? Infinity));
}

/** The whole numbers of all contracts together that would have left least, and what they would have left per year. */
export function basketOf(
  portfolio: Float64Array,
  contenders: readonly Contender[],
  value: number,
  periodsPerYear: number,
): { readonly lots: Basket["lots"]; readonly trackingError: number } | undefined {
  const whole = Array.from(portfolio, (_, row) => row).filter((row) =>
    [portfolio, ...contenders.map(({ returns }) => returns)].every((series) => !Number.isNaN(series[row]!)),
  );
  const rows = (series: Float64Array) => Float64Array.from(whole, (row) => series[row]!);
  const listed = contenders.map(({ contract, contractValue }) => ({
    code: contract.code,
    contractValue,
    margin: undefined,
  }));
  const found = unlessRefused(() =>
    basket(
      rows(portfolio),
      contenders.map(({ returns }) => rows(returns)),
      value,
      listed,
      Infinity,
      Infinity,
    ),
  );
  return (
    found && { lots: found.lots, trackingError: (found.lotsVolatility / value) * Math.sqrt(periodsPerYear) }
  );
}
