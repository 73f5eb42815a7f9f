import { cellName, parseAddress } from "../../workbook/address";
import type { Block } from "../../workbook/workbook";
import { hedgeCallsIn } from "../check/hedgeCall";
import { copyTexts as texts } from "../textsSharing";
import { copyBlock } from "./copyBlock";
import type { SheetNow } from "./sheetNow";

/** A sheet's values in their places and formats, with our formulas beside them as words. */
export function valuesCopy(sheet: SheetNow, date: string): Block {
  const ours = sheet.formulas.filter(({ formula }) => hedgeCallsIn(formula).length > 0);
  const notes = ours.map(({ address, formula }) => {
    const { row, column } = parseAddress(address)!;
    return { row, text: texts.formulaNote(cellName(row, column), formula) };
  });
  return copyBlock(sheet, new Map(), texts.valuesHeading(sheet.name, date), notes);
}
