import type { Contract } from "../hedging/contracts/contract";
import { HedgingError } from "../hedging/hedgingError";
import type { DeskField, DeskRow } from "./deskTable";
import { nonNegative, number, positive, type Reader, text } from "./values";

/**
 * A contract as one call uses it: the desk's table before the catalogue, field by field.
 * A cell of the desk's table is read when its field is, so a fault in it names the row that is used and no other.
 */
export class ContractInUse {
  constructor(
    /** The code as asked for, in upper case; "" where the contract is given by its multiplier. */
    readonly code: string,
    readonly facts: Partial<Contract>,
    private readonly rows: readonly DeskRow[],
  ) {}

  #multiplier: number | undefined;

  get multiplier(): number {
    return (this.#multiplier ??= this.needed(
      "multiplier",
      this.fact("multiplier", positive, this.facts.multiplier),
    ));
  }

  /** Refuses a multiplier in the desk's row that is none, for functions that need no multiplier. */
  checkMultiplier(): void {
    this.fact("multiplier", positive, undefined);
  }

  get name(): string | undefined {
    return this.fact("name", text, this.facts.name);
  }

  get currency(): string | undefined {
    return this.fact("currency", text, this.facts.currency);
  }

  get tick(): number | undefined {
    return this.fact("tick", positive, this.facts.tick);
  }

  get initialMargin(): number | undefined {
    return this.fact("initial margin", nonNegative, this.facts.initialMargin);
  }

  get maintenanceMargin(): number | undefined {
    return this.fact("maintenance margin", nonNegative, this.facts.maintenanceMargin);
  }

  /** Commission per contract and side: the desk's own, since no catalogue knows it. */
  get fee(): number | undefined {
    return this.fact("fee", nonNegative, undefined);
  }

  /** Day of the margins; the catalogue's day says nothing about a margin that the desk has entered. */
  get marginDate(): number | undefined {
    const entered = this.rows.some((row) => row.has("initial margin") || row.has("maintenance margin"));
    return this.fact("margin date", number, entered ? undefined : this.facts.marginDate);
  }

  /** The value of a fact, or #N/A in words where nobody knows it. */
  needed<T>(what: string, value: T | undefined): T {
    if (value !== undefined) return value;
    const whose = this.code === "" ? "a contract given by its multiplier" : this.code;
    throw new HedgingError(
      "missing",
      `${what} of ${whose} must be known to the catalogue or desk_table, got nothing`,
    );
  }

  private fact<T>(field: DeskField, reader: Reader<T>, catalogued: T | undefined): T | undefined {
    const row = this.rows.find((candidate) => candidate.has(field));
    return row ? reader(row.get(field), `desk_table ${field} of ${this.code}`) : catalogued;
  }
}

/** Refuses a contract in another currency than the one beside it: one price and one rate cannot be those of both. */
export function refuseOtherCurrency(name: string, contract: ContractInUse, beside: ContractInUse): void {
  const [own, other] = [contract.currency, beside.currency];
  if (own === undefined || other === undefined || own === other) return;
  throw new HedgingError(
    "outOfRange",
    `${name} must be in ${other} like ${beside.code}, got ${contract.code} in ${own}`,
  );
}
