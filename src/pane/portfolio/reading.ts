import { parseAddress } from "../../workbook/address";
import type { RangeContent, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { tableOf, type Table } from "./table";

/** How far the pane has got with the holdings: not asked, being read, read, not usable as they are, or not readable. */
export type Reading =
  | { readonly state: "none" | "reading" }
  | { readonly state: "read"; readonly requested: string; readonly address: string; readonly table: Table }
  | {
      readonly state: "unusable";
      readonly reason: "empty" | "oneCell" | "noNumbers";
      readonly address: string;
    }
  | { readonly state: "failed"; readonly error: WorkbookError };

/** Reads holdings from an address, or from the selection where none is given. */
export async function readHoldings(workbook: Workbook, address?: string): Promise<Reading> {
  try {
    return readingOf(await (address ? workbook.read(address) : workbook.readSelection()));
  } catch (error) {
    if (error instanceof WorkbookError) return { state: "failed", error };
    throw error;
  }
}

function readingOf(content: RangeContent): Reading {
  const { requested, address, values } = content;
  const unusable = (reason: "empty" | "oneCell" | "noNumbers"): Reading => ({
    state: "unusable",
    reason,
    address: requested,
  });
  const asked = parseAddress(requested);
  if (asked?.rows === 1 && asked.columns === 1) return unusable("oneCell");
  if (values.length === 0) return unusable("empty");
  if (!values.some((row) => row.some((cell) => typeof cell === "number"))) return unusable("noNumbers");
  return { state: "read", requested, address, table: tableOf(content) };
}
