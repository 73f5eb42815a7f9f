import { addressOf, cellName, parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { Workbook } from "../../workbook/workbook";
import { loadNative } from "../native/loadNative";
import { copyTexts as texts } from "../textsSharing";
import { cellKey, contentOf, copyBlock, type Copied, type CopyNote } from "./copyBlock";
import { renamedSheets, type Copies } from "./renamedSheets";
import type { SheetNow } from "./sheetNow";

/** A formula whose copy holds a value, and why. */
export interface KeptValue {
  /** The original's cell. */
  readonly address: string;
  readonly formula: string;
  readonly note: string;
}

type Native = Awaited<ReturnType<typeof loadNative>>;
type Ranges = Map<string, Awaited<ReturnType<Workbook["read"]>>>;

/** What a sheet becomes in built-in functions. */
export interface NativeSheet {
  readonly copied: Map<string, Copied>;
  readonly kept: KeptValue[];
  /** Cells whose translated formula has to show what the original shows. */
  readonly checked: {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    readonly formula: string;
  }[];
}

/** Translates every formula of a sheet; those that call none of ours stay, their references led to the copies. */
export async function nativeSheet(workbook: Workbook, sheet: SheetNow, copies: Copies): Promise<NativeSheet> {
  const native = await loadNative();
  const made: NativeSheet = { copied: new Map(), kept: [], checked: [] };
  const ranges: Ranges = new Map();
  for (const { address, formula, spill } of sheet.formulas) {
    await readReferences(workbook, native, sheet.name, formula, ranges);
    const values = valuesOf(sheet, spill);
    const cells = native.nativeCells(formula, { cell: address, values, ranges });
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        const [row, column] = [spill.row + i, spill.column + j];
        const key = cellKey(row, column);
        if ("formula" in cell) {
          const own = cell.formula !== formula;
          made.copied.set(key, { content: { formula: renamedSheets(cell.formula, copies) } });
          if (own) made.checked.push({ row, column, value: values[i]![j]!, formula });
          return;
        }
        // What an ordinary formula spills into fills itself.
        const spilled = i + j > 0 && "formula" in cells[0]![0]! && cells[0]![0].formula === formula;
        made.copied.set(key, {
          content: spilled ? undefined : contentOf(cell.value),
          marked: cell.note !== undefined,
        });
        if (cell.note !== undefined && i + j === 0) made.kept.push({ address, formula, note: cell.note });
      }),
    );
  }
  return made;
}

/** The block of a native copy, its values explained beside them. */
export function nativeBlock(sheet: SheetNow, { copied, kept }: NativeSheet, date: string) {
  const notes = kept.map(({ address, formula, note }): CopyNote => {
    const { row, column } = parseAddress(address)!;
    return { row, text: texts.keptNote(cellName(row, column), note, formula) };
  });
  return copyBlock(sheet, copied, texts.nativeHeading(sheet.name, date, kept.length), notes);
}

function valuesOf(
  { area, content }: SheetNow,
  { row, column, rows, columns }: NonNullable<SheetNow["area"]>,
) {
  return Array.from({ length: rows }, (_, i) =>
    Array.from(
      { length: columns },
      (__, j) => content.values[row + i - area!.row]?.[column + j - area!.column] ?? "",
    ),
  );
}

/** Reads what the formula refers to, each place once for the sheet; what cannot be read is left out. */
async function readReferences(
  workbook: Workbook,
  { nativeReferences }: Native,
  sheet: string,
  formula: string,
  ranges: Ranges,
): Promise<void> {
  for (const reference of nativeReferences(formula).filter((each) => !ranges.has(each))) {
    try {
      ranges.set(reference, await workbook.read(await placeOf(workbook, sheet, reference)));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
}

/** A reference of a formula on a sheet as the port takes it; D4# is what the formula in D4 spills over. */
async function placeOf(workbook: Workbook, sheet: string, reference: string): Promise<string> {
  const area = parseAddress(reference.replace(/#$/, ""), sheet);
  if (!area) return reference;
  const address = addressOf(area);
  return reference.endsWith("#") ? (await workbook.spills([address]))[0]! : address;
}
