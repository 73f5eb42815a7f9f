import type { Contract } from "./contract";
import entries from "./catalogue.json";

/** Every index future the add-in knows, in the order of the catalogue file; adding one is an entry there and no code. */
export const catalogue: readonly Contract[] = entries;

const byCode = new Map(catalogue.map((contract) => [contract.code, contract]));

/** The contract of an upper-case code, such as "ES"; undefined where there is none. */
export function findContract(code: string): Contract | undefined {
  return byCode.get(code);
}
