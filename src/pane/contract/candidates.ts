import type { Contract } from "../../hedging/contracts/contract";
import { missingSteps, planOf, type Plan, type Wishes } from "../plan/plan";
import type { Source } from "../plan/source";
import { indexOf } from "./perContract";

/** A contract to compare: the hedge with it, or what is missing for one. */
export interface Candidate {
  readonly contract: Contract;
  readonly plan: Plan | undefined;
  /** Whether a price or a rate is what is missing. */
  readonly missing: "price" | "fx" | undefined;
}

/** Prices and rates given for other contracts. */
export type GivenFor = (name: "price" | "fx", contract: Contract) => Source;

/** How many contracts stand beside one another where none is chosen yet. */
const suggested = 6;

/** Contracts beside the chosen one: on the same index or of the same market; before a choice, those in the portfolio's currency. */
export function alike(all: readonly Contract[], wishes: Wishes): readonly Contract[] {
  const { contract, portfolio } = wishes;
  if (!contract) {
    const own = all.filter(
      ({ currency, group }) => currency === portfolio?.currency && group !== "Volatility",
    );
    return own.slice(0, suggested);
  }
  const others = all.filter(
    (other) =>
      other.code === contract.code ||
      indexOf(other) === indexOf(contract) ||
      (contract.group !== "" && other.group === contract.group),
  );
  return others.some(({ code }) => code === contract.code) ? others : [contract, ...others];
}

/** The hedge with each contract, the nearest to the one wanted first; those that lack a price come last. */
export function candidatesOf(contracts: readonly Contract[], wishes: Wishes, given: GivenFor): Candidate[] {
  const candidates = contracts.map((contract): Candidate => {
    const own = wishesFor(contract, wishes, given);
    const missing = missingSteps(own).find((step) => step === "price" || step === "fx");
    return { contract, plan: planOf(own), missing };
  });
  return candidates.sort((a, b) => distance(a) - distance(b));
}

/** The wishes as they would be with another contract: its own price and rate, and no margin but those on file. */
function wishesFor(contract: Contract, wishes: Wishes, given: GivenFor): Wishes {
  if (contract.code === wishes.contract?.code) return wishes;
  const empty = { kind: "empty" } as const;
  const same = wishes.contract && indexOf(wishes.contract) === indexOf(contract);
  const sources = {
    ...wishes.sources,
    price: same ? wishes.sources.price : given("price", contract),
    fx: wishes.contract?.currency === contract.currency ? wishes.sources.fx : given("fx", contract),
    initialMargin: empty,
    maintenanceMargin: empty,
    fee: empty,
  };
  return { ...wishes, contract, sources };
}

/** Market value by which rounding to whole contracts misses the hedge wanted. */
export const missedBy = ({ exact, contracts, contractValue }: Plan) =>
  Math.abs(contracts - exact) * contractValue;

const distance = ({ plan }: Candidate) => (plan ? missedBy(plan) : Infinity);
