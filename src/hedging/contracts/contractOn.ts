import { dateParts } from "../roll/dateParts";
import type { ContractTerms } from "./contract";

/**
 * A contract as it was on a day, an Excel serial number: dated changes of tick, multiplier and rules undone.
 *
 * Rules, and the multiplier where its source says so, change by contract month: ask for the first day of that month.
 * @example contractOn({ tick: 1, earlier: [{ before: 20220321, tick: 0.5 }] }, 43_466).tick // 0.5
 */
export function contractOn<T extends ContractTerms>(contract: T, serial: number): T {
  if (!contract.earlier) return contract;
  const { year, month, day } = dateParts(serial);
  const date = year * 10_000 + month * 100 + day;
  let facts = contract;
  // From the latest change to the earliest still to come, which has the last word.
  for (let i = contract.earlier.length - 1; i >= 0 && date < contract.earlier[i]!.before; i--) {
    const { multiplier, tick, rule, roll } = contract.earlier[i]!;
    facts = {
      ...facts,
      ...(multiplier !== undefined && { multiplier }),
      ...(tick !== undefined && { tick }),
      ...(rule && { rule }),
      ...(roll && { roll }),
    };
  }
  return facts;
}
