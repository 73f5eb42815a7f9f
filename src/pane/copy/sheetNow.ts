import { addressOf, gridColumns, gridRows, parseAddress, type Area } from "../../workbook/address";
import type { FormulaCell, RangeContent, Workbook } from "../../workbook/workbook";

/** A sheet as it stands, for a copy of it. */
export interface SheetNow {
  readonly name: string;
  /** Its filled part; undefined where the sheet is blank. */
  readonly area: Area | undefined;
  readonly content: RangeContent;
  readonly numberFormats: readonly (readonly string[])[];
  /** Its formulas, each once, with the cells that its result fills. */
  readonly formulas: readonly (FormulaCell & { readonly spill: Area })[];
}

/** Reads a sheet; `formulas` are those of the whole workbook. */
export async function sheetNow(
  workbook: Workbook,
  name: string,
  formulas: readonly FormulaCell[],
): Promise<SheetNow> {
  const whole = addressOf({ sheet: name, row: 0, column: 0, rows: gridRows, columns: gridColumns });
  const content = await workbook.read(whole);
  const own = formulas.filter(({ address }) => parseAddress(address)!.sheet === name);
  const spills = await workbook.spills(own.map(({ address }) => address));
  return {
    name,
    area: content.values.length > 0 ? parseAddress(content.address)! : undefined,
    content,
    numberFormats: content.values.length > 0 ? await workbook.numberFormats(content.address) : [],
    formulas: own.map((cell, i) => ({ ...cell, spill: parseAddress(spills[i]!)! })),
  };
}
