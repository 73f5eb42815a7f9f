import { lowRSquared } from "../history/regression";
import type { Heavy } from "../portfolio/concentration";
import type { Portfolio } from "../portfolio/holdings";
import { marginSource, type MarginSource } from "./marginSource";
import { spotOf } from "./outcomes";
import { margins, valueOf, type Plan, type Wishes } from "./plan";

/** What to think about before the hedge is written; each has to be accepted. */
export type Warning =
  | { readonly kind: "overHedged"; readonly coverage: number; readonly rounded: boolean }
  | { readonly kind: "netShort"; readonly beta: number }
  | { readonly kind: "none" | "rounded"; readonly plan: Plan; readonly micro: string | undefined }
  | { readonly kind: "floor" }
  | { readonly kind: "spot"; readonly spot: number; readonly price: number }
  | { readonly kind: "leftOut"; readonly cells: readonly string[] }
  | { readonly kind: "heavy"; readonly heavy: Heavy; readonly only: boolean }
  | { readonly kind: "lowRSquared"; readonly rSquared: number }
  | { readonly kind: "uncertain" }
  | { readonly kind: "noMargin" }
  | { readonly kind: "oldMargin"; readonly source: MarginSource };

/** Rounding noise is no over-hedge. */
const noise = 1e-9;
/** A share of the hedge that rounding may take or add without a word. */
const roundingTold = 0.1;
/** Index and futures price further apart than any carry of a year or two. */
const spotTold = 0.15;

/** Everything worth a warning, the gravest first. */
export function warningsOf(wishes: Wishes, plan: Plan, today: number): Warning[] {
  return [
    ...sizeWarnings(wishes, plan),
    ...inputWarnings(wishes, plan),
    ...portfolioWarnings(wishes.portfolio!),
    ...marginWarnings(wishes, today),
  ];
}

/** What is to be said of the number of contracts. */
export function sizeWarnings({ contract }: Wishes, plan: Plan): Warning[] {
  const { exact, contracts, beta, target } = plan;
  const micro = contract?.micro;
  const coverage = plan.coverage ?? 0;
  if (target < 0 && plan.residualBeta < -noise) return [{ kind: "netShort", beta: plan.residualBeta }];
  if (coverage > 1 + noise) {
    return [{ kind: "overHedged", coverage, rounded: Math.abs(contracts) > Math.abs(exact) }];
  }
  if (beta < 0 || exact === 0) return [];
  if (contracts === 0) return [{ kind: "none", plan, micro }];
  return Math.abs(contracts / exact - 1) > roundingTold ? [{ kind: "rounded", plan, micro }] : [];
}

function inputWarnings(wishes: Wishes, plan: Plan): Warning[] {
  const { portfolio, level } = wishes;
  const [price, spot] = [valueOf(wishes, "price")!, spotOf(wishes)];
  const holes = portfolio!.holes.map(({ cell }) => cell);
  return [
    ...(level === "floor" && plan.share === 1 ? [{ kind: "floor" as const }] : []),
    ...(Math.abs(price / spot - 1) > spotTold ? [{ kind: "spot" as const, spot, price }] : []),
    ...(holes.length > 0 ? [{ kind: "leftOut" as const, cells: holes }] : []),
  ];
}

/** What an index hedge does not remove, or may not. */
function portfolioWarnings({ heavy, count, regression }: Portfolio): Warning[] {
  const { rSquared = 1, statistics } = regression ?? {};
  return [
    ...(heavy ? [{ kind: "heavy" as const, heavy, only: count === 1 }] : []),
    ...(rSquared < lowRSquared ? [{ kind: "lowRSquared" as const, rSquared }] : []),
    ...(statistics && statistics.lower < 0 && statistics.upper > 0 ? [{ kind: "uncertain" as const }] : []),
  ];
}

/** What is to be said of the margins in force. */
export function marginWarnings(wishes: Wishes, today: number): Warning[] {
  const { initial, maintenance } = margins(wishes);
  if (initial === undefined || maintenance === undefined) return [{ kind: "noMargin" }];
  const source = marginSource(wishes, today)!;
  return source.stale ? [{ kind: "oldMargin", source }] : [];
}
