import type { Contract, ContractTerms } from "./contract";
import entries from "./catalogue.json";

const all = entries as readonly (ContractTerms & Partial<Contract>)[];

/**
 * Every index future the add-in knows, in the order of the catalogue file; adding one is an entry there and no code.
 * An entry whose multiplier no public source confirms is left out: only its calendar is known.
 */
export const catalogue = all.filter((entry): entry is Contract => entry.multiplier !== undefined);

const byCode = new Map(catalogue.map((contract) => [contract.code, contract]));
const termsByCode = new Map(all.map((terms) => [terms.code, terms]));

/** The contract of an upper-case code, such as "ES"; undefined where there is none. */
export function findContract(code: string): Contract | undefined {
  return byCode.get(code);
}

/** When the contract of an upper-case code trades; undefined where there is none. */
export function findTerms(code: string): ContractTerms | undefined {
  return termsByCode.get(code);
}
