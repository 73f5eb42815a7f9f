import type { LineKey } from "../plan/sheetLine";
import type { WrittenSheet } from "../plan/writtenSheet";
import { changesSince, compareVersions } from "./changes";

/** How a sheet of the wizard differs from what the wizard writes. */
export type SheetDifference =
  | { readonly kind: "typedOver"; readonly key: LineKey; readonly address: string }
  | { readonly kind: "gone"; readonly key: LineKey }
  | { readonly kind: "older" | "newer"; readonly version: string; readonly changes: readonly string[] };

/** Lines that are always calculated; a number typed over one of them no longer follows the holdings. */
const calculated: readonly LineKey[] = [
  "exact",
  "contracts",
  "contractValue",
  "coverage",
  "residual",
  "margin",
  "cash",
  "callPrice",
  "callMove",
  "callOdds",
  "front",
  "rollDate",
  "expiry",
  "calculatesWith",
];
/** Lines that every sheet has. */
const always: readonly LineKey[] = ["contracts", "coverage", "residual", "writtenWith"];

/** What a reader of the sheet has to know; `version` is the one that runs. */
export function checkSheet({ cells }: WrittenSheet, version: string): SheetDifference[] {
  const found: SheetDifference[] = always
    .filter((key) => !cells.has(key))
    .map((key) => ({ kind: "gone", key }));
  for (const key of calculated) {
    const cell = cells.get(key);
    if (cell && cell.formula === undefined) found.push({ kind: "typedOver", key, address: cell.address });
  }
  const written = String(cells.get("writtenWith")?.value ?? "");
  if (/^\d+\.\d+\.\d+$/.test(written) && written !== version) {
    const kind = compareVersions(written, version) < 0 ? "older" : "newer";
    found.push({ kind, version: written, changes: changesSince(written) });
  }
  return found;
}
