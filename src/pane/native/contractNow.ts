import { findContract } from "../../hedging/contracts/catalogue";
import type { Contract } from "../../hedging/contracts/contract";
import { parseDatedCode } from "../../hedging/contracts/datedCode";
import type { DeskNow } from "./deskNow";
import type { Literal } from "./formulaNode";
import { literal, quoted } from "./text";
import { Untranslatable } from "./untranslatable";

type Money = "multiplier" | "tick" | "initial margin" | "maintenance margin";
type CatalogueField =
  | Money
  | "name"
  | "exchange"
  | "currency"
  | "months"
  | "expiry rule"
  | "margin date"
  | "micro"
  | "group";

const catalogued: Record<CatalogueField, (contract: Contract) => Literal | undefined> = {
  multiplier: (contract) => contract.multiplier,
  tick: (contract) => contract.tick,
  "initial margin": (contract) => contract.initialMargin,
  "maintenance margin": (contract) => contract.maintenanceMargin,
  name: (contract) => contract.name,
  exchange: (contract) => contract.exchange,
  currency: (contract) => contract.currency,
  months: (contract) => contract.months,
  "expiry rule": (contract) => contract.expiryRule,
  "margin date": (contract) => contract.marginDate,
  micro: (contract) => contract.micro,
  group: (contract) => contract.group,
};
const deskFields = [
  "name",
  "currency",
  "multiplier",
  "tick",
  "initial margin",
  "maintenance margin",
  "margin date",
];

/** A contract's facts as built-in formulas: constants of today's catalogue, or looked up in the desk's table. */
export class ContractNow {
  private readonly codes: readonly string[];
  private readonly catalogue: Contract | undefined;

  constructor(
    private readonly cell: string,
    private readonly now: Literal | undefined,
    private readonly written: boolean,
    private readonly desk: DeskNow | undefined,
  ) {
    if (now === undefined) throw new Untranslatable("computedContract");
    if (now === "" || typeof now === "boolean") throw new Untranslatable("error");
    const code = typeof now === "string" ? now.trim().toUpperCase() : "";
    const root = parseDatedCode(code)?.root;
    this.codes = root === undefined ? [code] : [code, root];
    this.catalogue = findContract(code) ?? (root === undefined ? undefined : findContract(root));
  }

  get multiplier(): string {
    return typeof this.now === "number" ? this.cell : this.needed("multiplier");
  }

  /** A fact, guarded by the code where that stands in a cell: another code there is #N/A, never the old contract's fact. */
  needed(field: string): string {
    const fact = field in catalogued ? this.fact(field as CatalogueField) : undefined;
    if (fact === undefined) throw new Untranslatable("unknownFact");
    return this.guarded(fact);
  }

  get tickValue(): string {
    const tick = this.fact("tick");
    if (tick === undefined) throw new Untranslatable("unknownFact");
    return `${this.guarded(tick)}*${this.multiplier}`;
  }

  /** A margin: the argument's where one is given, else the desk's, else the catalogue's. */
  margin(field: "initial margin" | "maintenance margin", given: (fallback: string) => string): string {
    const known = this.fact(field);
    const margin = given(known === undefined ? "NA()" : this.guarded(known));
    if (margin === "NA()") throw new Untranslatable("unknownFact");
    return margin;
  }

  /** The desk's commission, 0 where it has none. */
  get fee(): string {
    const fee = this.desk?.lookUp(this.codes, "fee", "0");
    return fee === undefined ? "0" : this.guarded(fee);
  }

  private fact(field: CatalogueField): string | undefined {
    if (typeof this.now === "number") return field === "multiplier" ? this.cell : undefined;
    const own = this.catalogue && catalogued[field](this.catalogue);
    const entered = ["initial margin", "maintenance margin"].some((margin) =>
      this.desk?.holds(this.codes, margin),
    );
    // The catalogue's day says nothing about a margin that the desk has entered.
    const fallback = own === undefined || (field === "margin date" && entered) ? undefined : literal(own);
    return this.desk && deskFields.includes(field) ? this.desk.lookUp(this.codes, field, fallback) : fallback;
  }

  private guarded(fact: string): string {
    return this.written || typeof this.now === "number"
      ? fact
      : `IF(${this.cell}=${quoted(String(this.now))},${fact},NA())`;
  }
}
