import type { Workbook } from "../../workbook/workbook";
import { hedgeSheet, type Writing } from "../plan/hedgeSheet";
import type { Wishes } from "../plan/plan";
import { freePrefix } from "../plan/sheetNames";
import { changedSince, markedAs, whereIs, type Written } from "./written";

/** `replace` writes over what somebody changed on the sheet; `newSheet` leaves it alone. */
export type Consent = "none" | "replace" | "newSheet";

export type Outcome =
  | { readonly done: Written }
  | { readonly changed: readonly string[]; readonly written: Written };

const newSheet = "Hedge";

/** Writes the hedge to a new sheet, or again to the one written before; asks for consent where that has been changed. */
export async function writeHedge(
  workbook: Workbook,
  wishes: Wishes,
  writing: Writing,
  before: Written | undefined,
  consent: Consent,
): Promise<Outcome> {
  const written = before && consent !== "newSheet" ? await whereIs(workbook, before) : undefined;
  const changed = written && (await changedSince(workbook, written));
  if (written && changed && changed.length > 0 && consent === "none") return { changed, written };
  const prefix =
    written && changed ? written.prefix : freePrefix((await workbook.places()).map(({ name }) => name));
  const { block } = hedgeSheet(wishes, { ...writing, prefix });
  const target = written && changed ? { rewrite: written.address } : { newSheet };
  const address = await workbook.insert(target, block);
  return { done: await markedAs(workbook, address, prefix, block) };
}
