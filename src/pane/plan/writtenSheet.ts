import { addressOf, parseAddress } from "../../workbook/address";
import type { CellValue, Workbook } from "../../workbook/workbook";
import { sheetTexts } from "../textsSheet";
import type { LineKey } from "./sheetLine";

export interface WrittenCell {
  readonly address: string;
  readonly value: CellValue;
  /** Undefined where the cell holds no formula. */
  readonly formula: string | undefined;
}

/** A sheet that the wizard wrote, as it stands now: the content of each line, found by its label. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly cells: ReadonlyMap<LineKey, WrittenCell>;
}

/** More rows than the wizard writes, so that a user may have inserted some. */
const rows = 200;
const keys = new Map(Object.entries(sheetTexts.labels).map(([key, label]) => [label, key as LineKey]));

/** Reads the sheet; undefined where it is none that the wizard wrote. */
export async function writtenSheet(workbook: Workbook, sheet: string): Promise<WrittenSheet | undefined> {
  const { address, values, formulas } = await workbook.read(
    addressOf({ sheet, row: 0, column: 0, rows, columns: 2 }),
  );
  if (values[0]?.[0] !== sheetTexts.title) return undefined;
  const area = parseAddress(address)!;
  const cells = new Map<LineKey, WrittenCell>();
  values.forEach(([label, value = ""], i) => {
    const key = keys.get(String(label));
    if (!key || cells.has(key)) return;
    const formula = String(formulas[i]![1] ?? "");
    cells.set(key, {
      address: addressOf({ ...area, row: area.row + i, column: area.column + 1, rows: 1, columns: 1 }),
      value,
      formula: formula.startsWith("=") ? formula : undefined,
    });
  });
  return { sheet, cells };
}
