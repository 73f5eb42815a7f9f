import { parseAddress } from "../../workbook/address";
import type { RangeContent, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { tableOf, type Table } from "./table";

/** The holdings in use; `place` is the table or name that they were asked for by, if they were. */
export type Reading =
  | { readonly state: "none" | "reading" }
  | {
      readonly state: "read";
      readonly requested: string;
      readonly place?: string;
      readonly address: string;
      readonly table: Table;
    };

/** Why a range is not used: not usable as it is, or not readable. */
export type Refusal =
  | {
      readonly state: "unusable";
      readonly reason: "empty" | "oneCell" | "noNumbers";
      readonly address: string;
    }
  | { readonly state: "failed"; readonly error: WorkbookError };

/** Reads holdings from an address, or from the selection where none is given. */
export async function readHoldings(workbook: Workbook, address?: string): Promise<Reading | Refusal> {
  try {
    const reading = readingOf(await (address ? workbook.read(address) : workbook.readSelection()));
    // A table grows: what was asked for by its name is read by its name again.
    const place =
      address !== undefined && parseAddress(address) === undefined ? { place: address.trim() } : {};
    return reading.state === "read" ? { ...reading, ...place } : reading;
  } catch (error) {
    if (error instanceof WorkbookError) return { state: "failed", error };
    throw error;
  }
}

function readingOf(content: RangeContent): Reading | Refusal {
  const { requested, address, values } = content;
  const unusable = (reason: "empty" | "oneCell" | "noNumbers"): Refusal => ({
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
