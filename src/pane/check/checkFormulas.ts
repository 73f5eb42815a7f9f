import { parseAddress } from "../../workbook/address";
import type { FormulaCell } from "../../workbook/workbook";
import type { FunctionFacts } from "../functions/reference";
import { hedgeCallsIn, withOurNames, type HedgeCall } from "./hedgeCall";

/** What keeps a formula from its result; the first three are mended by entering it again. */
export type FormulaProblem = "stored" | "name" | "busy" | "unknown" | "tooFew" | "tooMany";

export interface Finding {
  readonly address: string;
  readonly formula: string;
  readonly problem: FormulaProblem;
  /** The function that the problem is with: "CONTRACTS". */
  readonly id: string;
  /** What Repair enters; undefined where only a person knows what was meant. */
  readonly repaired: string | undefined;
}

export interface FormulaCheck {
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[];
  readonly findings: readonly Finding[];
}

/** Counts our formulas by sheet and finds those that cannot give a result as they stand. */
export function checkFormulas(
  cells: readonly FormulaCell[],
  functions: readonly FunctionFacts[],
  namespace: string,
): FormulaCheck {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const cell of cells) {
    const calls = hedgeCallsIn(cell.formula);
    if (calls.length === 0) continue;
    const { sheet } = parseAddress(cell.address)!;
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    const finding = findingIn(cell, calls, functions, namespace);
    if (finding) findings.push(finding);
  }
  return { sheets: [...counts].map(([sheet, formulas]) => ({ sheet, formulas })), findings };
}

function findingIn(
  { address, formula, value }: FormulaCell,
  calls: readonly HedgeCall[],
  functions: readonly FunctionFacts[],
  namespace: string,
): Finding | undefined {
  const found = (problem: FormulaProblem, { id }: HedgeCall, repairable: boolean): Finding => {
    const repaired = repairable ? withOurNames(formula, namespace) : undefined;
    return { address, formula, problem, id, repaired };
  };
  for (const call of calls) {
    const facts = functions.find(({ id }) => id === call.id);
    if (!facts) return found("unknown", call, false);
    const required = facts.parameters.filter(({ optional }) => !optional).length;
    if (call.arguments < required) return found("tooFew", call, false);
    if (call.arguments > facts.parameters.length) return found("tooMany", call, false);
  }
  const stored = calls.find((call) => call.stored);
  if (stored) return found("stored", stored, true);
  if (value === "#NAME?")
    return found("name", calls.find((call) => call.namespace !== namespace) ?? calls[0]!, true);
  if (value === "#BUSY!" || value === "#GETTING_DATA") return found("busy", calls[0]!, true);
  return undefined;
}
