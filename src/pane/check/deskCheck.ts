import type { Watch, Workbook } from "../../workbook/workbook";
import type { Desk } from "../desk/deskContracts";
import { findDesks } from "../desk/findDesks";
import type { Reference } from "../functions/reference";
import { writtenSheet } from "../plan/writtenSheet";
import { checkFormulas, type FormulaCheck } from "./checkFormulas";
import { checkSheet, type SheetDifference } from "./checkSheet";

/** What is to be known of a workbook before others rely on it. */
export interface DeskCheck extends FormulaCheck {
  readonly desks: readonly Desk[];
  /** Sheets of the wizard that differ from what it writes. */
  readonly written: readonly { readonly sheet: string; readonly differences: readonly SheetDifference[] }[];
}

export interface CheckedWith {
  readonly reference: Reference;
  readonly namespace: string;
  readonly version: string;
  readonly today: number;
}

/** Looks through the whole workbook; changes nothing. */
export async function deskCheck(
  workbook: Workbook,
  { reference, namespace, version, today }: CheckedWith,
  watch: Watch = {},
): Promise<DeskCheck> {
  const functions = reference.flatMap((topic) => topic.functions);
  const formulas = checkFormulas(await workbook.findFormulas("HEDGE", watch), functions, namespace);
  const written: { sheet: string; differences: SheetDifference[] }[] = [];
  for (const { sheet } of formulas.sheets) {
    const found = await writtenSheet(workbook, sheet);
    const differences = found ? checkSheet(found, version) : [];
    if (differences.length > 0) written.push({ sheet, differences });
  }
  return { ...formulas, written, desks: await findDesks(workbook, today) };
}
