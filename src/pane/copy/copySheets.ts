import { addressOf, parseAddress } from "../../workbook/address";
import { freeName } from "../../workbook/freeName";
import { stopIfTold } from "../../workbook/stopIfTold";
import type { Watch, Workbook } from "../../workbook/workbook";
import { isoOf } from "../desk/deskInput";
import { loadNative } from "../native/loadNative";
import { nativeNotes } from "../textsNative";
import { copyTexts as texts } from "../textsSharing";
import { today } from "../today";
import { cellKey, contentOf } from "./copyBlock";
import { nativeBlock, nativeSheet, type KeptValue, type NativeSheet } from "./nativeCopy";
import { sheetNow, type SheetNow } from "./sheetNow";
import { valuesCopy } from "./valuesCopy";

export interface CopiedSheet {
  readonly from: string;
  readonly to: string;
  /** Formulas whose copy holds a value. */
  readonly kept: readonly KeptValue[];
}

/** Writes a values copy of each sheet to a new sheet. */
export async function copyValues(
  workbook: Workbook,
  sheets: readonly string[],
  watch: Watch = {},
): Promise<CopiedSheet[]> {
  const copies: CopiedSheet[] = [];
  for (const now of await sheetsNow(workbook, sheets, watch)) {
    stopIfTold(watch);
    const block = valuesCopy(now, isoOf(today()));
    const written = await workbook.insert({ newSheet: texts.valuesName(now.name) }, block);
    copies.push({ from: now.name, to: parseAddress(written)!.sheet, kept: [] });
    watch.progress?.(copies.length, sheets.length);
  }
  return copies;
}

/** Writes a copy of each sheet in built-in functions to a new sheet; the copies refer to one another. */
export async function copyNative(
  workbook: Workbook,
  sheets: readonly string[],
  watch: Watch = {},
): Promise<CopiedSheet[]> {
  const originals = await sheetsNow(workbook, sheets, watch);
  const names = await namesFor(workbook, originals);
  const places = await workbook.places();
  // All of them stand before any refers to another.
  for (const to of names.values()) {
    await workbook.insert({ newSheet: to }, { rows: [[{ content: { text: to } }]] });
  }
  const copies: CopiedSheet[] = [];
  for (const now of originals) {
    stopIfTold(watch);
    const to = names.get(now.name.toLowerCase())!;
    const made = await nativeSheet(workbook, now, { sheets: names, names: places });
    await write(workbook, to, now, made);
    if (await keepWhatDiffers(workbook, to, now, made)) await write(workbook, to, now, made);
    copies.push({ from: now.name, to, kept: made.kept });
    watch.progress?.(copies.length, originals.length);
  }
  return copies;
}

async function sheetsNow(workbook: Workbook, sheets: readonly string[], watch: Watch): Promise<SheetNow[]> {
  const formulas = await workbook.findFormulas("=", watch);
  const found: SheetNow[] = [];
  for (const name of sheets) found.push(await sheetNow(workbook, name, formulas));
  return found.filter(({ area }) => area !== undefined);
}

/** Names of the copies by the originals' in lower case, as they are taken one after the other. */
async function namesFor(workbook: Workbook, originals: readonly SheetNow[]): Promise<Map<string, string>> {
  const taken = [...(await workbook.sheetNames())];
  return new Map(
    originals.map(({ name }) => {
      const free = freeName(texts.nativeName(name), taken);
      taken.push(free);
      return [name.toLowerCase(), free];
    }),
  );
}

async function write(workbook: Workbook, to: string, now: SheetNow, made: NativeSheet): Promise<void> {
  const block = nativeBlock(now, made, isoOf(today()));
  const [[first = { content: { text: "" } }, ...others] = [], ...lines] = block.rows;
  const address = addressOf({ sheet: to, row: 0, column: 0, rows: 1, columns: 1 });
  await workbook.insert({ address, overwrite: true }, { ...block, rows: [[first, ...others], ...lines] });
}

/** Puts the original's value where the translation shows something else; true where it had to. */
async function keepWhatDiffers(
  workbook: Workbook,
  to: string,
  { name, area }: SheetNow,
  { checked, copied, kept }: NativeSheet,
): Promise<boolean> {
  const { sameValue } = await loadNative();
  const copy = await workbook.read(addressOf({ ...area!, sheet: to }));
  const shown = parseAddress(copy.address)!;
  const differing = checked.filter(
    ({ row, column, value }) =>
      !sameValue(copy.values[row - shown.row]?.[column - shown.column] ?? "", value),
  );
  for (const { row, column, value, formula } of differing) {
    copied.set(cellKey(row, column), { content: contentOf(value), marked: true });
    const address = addressOf({ sheet: name, row, column, rows: 1, columns: 1 });
    kept.push({ address, formula, note: nativeNotes.differs });
  }
  return differing.length > 0;
}
