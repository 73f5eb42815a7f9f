import { parseAddress, addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import type { WorkbookError } from "../../workbook/workbookError";
import type { Entry } from "../entry";

/** What was read of a range: its filled part, or why there is nothing. */
export type RangeRead =
  | { readonly address: string; readonly values: readonly (readonly CellValue[])[] }
  | { readonly error: WorkbookError };

/** What was read of the ranges that fields refer to, by absolute reference or name. */
export type Ranges = ReadonlyMap<string, RangeRead>;

/** What a field for a range gives. */
export type RangeSource =
  | { readonly kind: "empty" }
  | { readonly kind: "reading"; readonly reference: string }
  | { readonly kind: "failed"; readonly reference: string; readonly error: WorkbookError }
  | {
      readonly kind: "range";
      readonly reference: string;
      /** Address of the filled part, absolute: what formulas refer to. */
      readonly address: string;
      readonly values: readonly (readonly CellValue[])[];
    };

/** A range's address with its sheet, absolute, or the name of a range or of a table's column. */
export function rangeReference(text: string, sheet: string): string {
  const entered = text.trim().replace(/^=/, "");
  const area = parseAddress(entered, sheet);
  return area && area.sheet !== "" ? addressOf(area, true) : entered;
}

export function rangeSourceOf({ text, sheet }: Entry, ranges: Ranges): RangeSource {
  if (text.trim() === "") return { kind: "empty" };
  const reference = rangeReference(text, sheet);
  const read = ranges.get(reference);
  if (!read) return { kind: "reading", reference };
  if ("error" in read) return { kind: "failed", reference, error: read.error };
  const area = parseAddress(read.address)!;
  return { kind: "range", reference, address: addressOf(area, true), values: read.values };
}
