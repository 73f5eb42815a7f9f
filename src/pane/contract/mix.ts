import type { Contract } from "../../hedging/contracts/contract";
import { coverage } from "../../hedging/sizing/coverage";
import { mixContracts } from "../../hedging/sizing/mixContracts";
import type { Plan } from "../plan/plan";

/** Large and small contracts of one index side by side. */
export interface Mix {
  readonly large: { readonly contract: Contract; readonly count: number };
  readonly small: { readonly contract: Contract; readonly count: number };
  readonly coverage: number | undefined;
}

/** The mix with a contract's smaller brother; undefined where one of the two does it alone. */
export function mixOf(large: Contract, small: Contract, plan: Plan): Mix | undefined {
  const [many, few] = mixContracts(plan.exact, large.multiplier, small.multiplier);
  if (many === 0 || few === 0) return undefined;
  const inLarge = many + (few * small.multiplier) / large.multiplier;
  return {
    large: { contract: large, count: many },
    small: { contract: small, count: few },
    coverage:
      plan.coverage === undefined
        ? undefined
        : coverage(plan.portfolioValue, plan.beta, inLarge, plan.contractValue, 1),
  };
}
