import { HedgingError } from "../hedging/hedgingError";
import { requiredMargin } from "../hedging/margin/requiredMargin";
import type { ContractInUse } from "./contractInUse";

/** The initial margin per contract: the argument, else the desk's table, else the catalogue, else #N/A in words. */
export function initialMargin(given: number | undefined, contract: ContractInUse): number {
  const margin = knownInitialMargin(given, contract);
  if (margin instanceof HedgingError) throw margin;
  return margin;
}

/** The same where an unknown margin spoils one cell of a table only. */
export function knownInitialMargin(
  given: number | undefined,
  contract: ContractInUse,
): number | HedgingError {
  return given ?? contract.initialMargin ?? unknownMargin("initial_margin", contract);
}

/** The maintenance margin per contract, looked up like the initial one; above the initial one it is refused. */
export function maintenanceMargin(
  given: number | undefined,
  contract: ContractInUse,
  initial: number | undefined,
): number {
  const margin = given ?? contract.maintenanceMargin;
  if (margin === undefined) throw unknownMargin("maintenance_margin", contract);
  if (initial !== undefined && margin > initial) {
    const requirement = `must not be above the initial margin of ${initial}`;
    throw new HedgingError("outOfRange", `maintenance_margin ${requirement}, got ${margin}`);
  }
  return margin;
}

/**
 * The cash posted and the maintenance margin of a position. A balance of one's own needs no initial margin, so none
 * that is merely on file can be in its way.
 */
export function marginAccount(
  contracts: number,
  contract: ContractInUse,
  posted: number | undefined,
  givenInitial: number | undefined,
  givenMaintenance: number | undefined,
): { balance: number; maintenance: number } {
  const initial = posted === undefined ? initialMargin(givenInitial, contract) : givenInitial;
  const maintenance = maintenanceMargin(givenMaintenance, contract, initial);
  return { balance: posted ?? requiredMargin(contracts, initial!, 1), maintenance };
}

/** #N/A that names the argument in which to enter a margin that nobody knows. */
export function unknownMargin(argument: string, { code }: ContractInUse): HedgingError {
  const whose = code === "" ? "a contract given by its multiplier" : code;
  const remedy = `no dated public figure is known for ${whose}: enter your broker's here or in desk_table`;
  return new HedgingError("missing", `${argument} must be given (${remedy}), got nothing`);
}
