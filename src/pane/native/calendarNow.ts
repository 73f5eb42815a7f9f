import { findTerms } from "../../hedging/contracts/catalogue";
import type { ContractTerms } from "../../hedging/contracts/contract";
import { parseDatedCode, type DatedCode } from "../../hedging/contracts/datedCode";
import type { Given } from "./given";
import { literal } from "./text";
import { Untranslatable } from "./untranslatable";

/** Arguments whose value now is written into the formula; where a cell holds one, another value there is #N/A. */
export class CalendarNow {
  private readonly conditions: string[] = [];

  constructor(private readonly given: Given) {}

  /** A whole number, undefined where it is left out. */
  number(name: string): number | undefined {
    const value = this.read(name);
    if (value === "" || value === undefined) return undefined;
    if (typeof value !== "number") throw new Untranslatable("error");
    return value;
  }

  /** The contract of the catalogue and the month its code names. */
  contract(): { readonly terms: ContractTerms; readonly dated: DatedCode | undefined } {
    const value = this.read("contract");
    const code = typeof value === "string" ? value.trim().toUpperCase() : "";
    const terms = findTerms(code);
    if (terms) return { terms, dated: undefined };
    const dated = parseDatedCode(code);
    const root = dated && findTerms(dated.root);
    if (!root) throw new Untranslatable("error");
    return { terms: root, dated };
  }

  guarded(text: string): string {
    const { conditions } = this;
    if (conditions.length === 0) return text;
    return `IF(${conditions.length === 1 ? conditions[0] : `AND(${conditions.join(",")})`},${text},NA())`;
  }

  private read(name: string): unknown {
    const argument = this.given.argument(name);
    if (!argument.given) return undefined;
    const value = this.given.now(name);
    if (value === undefined || typeof value === "boolean") throw new Untranslatable("calendar");
    if (argument.range) {
      this.conditions.push(`${this.given.value(name)}=${literal(value as string | number)}`);
    }
    return value;
  }
}
