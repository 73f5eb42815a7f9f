import { tickValue } from "../hedging/contracts/tickValue";
import type { ContractInUse } from "./contractInUse";

type Fact = number | string | undefined;

/** Every fact of a contract that can be asked for by name. */
const facts = {
  name: (contract) => contract.name,
  exchange: (contract) => contract.facts.exchange,
  currency: (contract) => contract.currency,
  multiplier: (contract) => contract.multiplier,
  tick: (contract) => contract.tick,
  "tick value": ({ tick, multiplier }) => (tick === undefined ? undefined : tickValue(tick, multiplier)),
  months: (contract) => contract.facts.months,
  "expiry rule": (contract) => contract.facts.expiryRule,
  "initial margin": (contract) => contract.initialMargin,
  "maintenance margin": (contract) => contract.maintenanceMargin,
  "margin date": (contract) => contract.marginDate,
  micro: (contract) => contract.facts.micro,
  group: (contract) => contract.facts.group,
} satisfies Record<string, (contract: ContractInUse) => Fact>;

export type ContractField = keyof typeof facts;
export const contractFields = Object.keys(facts) as ContractField[];

/** One fact of a contract; undefined where nobody knows it. */
export function contractFact(contract: ContractInUse, field: ContractField): Fact {
  return facts[field](contract);
}
