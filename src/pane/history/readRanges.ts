import { parseAddress } from "../../workbook/address";
import { readLimit, type RangeContent, type Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { RangeRead, Ranges, RangeSource } from "./rangeSource";
import { readReferences } from "../plan/readReferences";

/** Reads the ranges that fields refer to: those not read yet, or all of them again. */
export async function readRanges(
  workbook: Workbook,
  sources: readonly RangeSource[],
  again: boolean,
): Promise<Ranges> {
  return await readReferences(sources, again, (reference) => readRange(workbook, reference));
}

async function readRange(workbook: Workbook, reference: string): Promise<RangeRead> {
  try {
    return asRequested(await workbook.read(reference));
  } catch (error) {
    if (error instanceof WorkbookError) return { error };
    throw error;
  }
}

/** With the blanks at its edges: two ranges of one length stay so. Whole columns keep to what is filled. */
function asRequested({ requested, address, values }: RangeContent): RangeRead {
  const [whole, filled] = [parseAddress(requested)!, parseAddress(address)!];
  if (whole.rows * whole.columns > readLimit || values.length === 0) return { address, values };
  const cells = Array.from({ length: whole.rows }, (_, i) =>
    Array.from(
      { length: whole.columns },
      (_, j) => values[whole.row + i - filled.row]?.[whole.column + j - filled.column] ?? "",
    ),
  );
  return { address: requested, values: cells };
}
