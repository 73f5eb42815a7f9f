import { parseAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { CellRead, Cells, Source } from "./source";
import { readReferences } from "./readReferences";

/** Reads the cells that fields refer to: those not read yet, or all of them again. */
export async function readCells(
  workbook: Workbook,
  sources: readonly Source[],
  again: boolean,
): Promise<Cells> {
  return await readReferences(sources, again, (reference) => readCell(workbook, reference));
}

async function readCell(workbook: Workbook, reference: string): Promise<CellRead> {
  const area = parseAddress(reference)!;
  if (area.rows * area.columns > 1) return { problem: "severalCells" };
  try {
    const { values } = await workbook.read(reference);
    return { value: values[0]?.[0] ?? "" };
  } catch (error) {
    if (error instanceof WorkbookError) return { problem: "noSuchCell" };
    throw error;
  }
}
