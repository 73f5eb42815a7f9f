import { addressOf, parseAddress } from "../../workbook/address";
import type { CellValue, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { constantCells } from "../functions/constant";

const constant = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/i;
const percent = /^[-+]?(?:\d+\.?\d*|\.\d+)%$/;
const placeName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const table = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[#All\]|\[\[#All\]\])?$/iu;

/**
 * The cells that an argument of a formula stands for: a constant, a reference or a name; none where it is left out, and
 * undefined where it is calculated inside the formula.
 */
export async function argumentCells(
  workbook: Workbook,
  sheet: string,
  text: string,
): Promise<readonly (readonly CellValue[])[] | undefined> {
  if (text === "") return [];
  if (constant.test(text)) return constantCells(text);
  if (percent.test(text)) return [[Number(text.slice(0, -1)) / 100]];
  const area = parseAddress(text, sheet);
  const place = area
    ? addressOf(area)
    : placeName.test(text) || table.test(text)
      ? table.exec(text)![1]!
      : undefined;
  if (place === undefined) return undefined;
  try {
    const { values } = await workbook.read(place);
    return values.length === 0 ? [[""]] : values;
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "unknownAddress") return undefined;
    throw error;
  }
}
