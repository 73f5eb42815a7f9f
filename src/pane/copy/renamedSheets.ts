import { addressOf, parseAddress, quoteSheet } from "../../workbook/address";
import type { Place } from "../../workbook/workbook";

const texts = /("(?:[^"]|"")*")/;
const before = String.raw`(?<![\p{L}\p{N}_.'\][!@#])`;
const name = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const reference = new RegExp(
  String.raw`${before}(?:'((?:[^']|'')+)'!|(${name})!|(${name})(?![\p{L}\p{N}_.(![]))`,
  "gu",
);

/** The copies of sheets by the originals' names in lower case, and the defined names of the workbook. */
export interface Copies {
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: readonly Place[];
}

/** The formula with references to copied sheets, by address or by name, led to the copies; texts stay as they are. */
export function renamedSheets(formula: string, { sheets, names }: Copies): string {
  const copyOf = (sheet: string) => sheets.get(sheet.toLowerCase());
  const named = (text: string) => {
    const place = names.find(
      (each) => each.kind === "name" && each.name.toLowerCase() === text.toLowerCase(),
    );
    const area = place && parseAddress(place.address);
    const sheet = area && copyOf(area.sheet);
    return sheet === undefined ? undefined : addressOf({ ...area!, sheet }, true);
  };
  const led = (whole: string, quoted?: string, plain?: string, word?: string) => {
    if (word !== undefined) return named(word) ?? whole;
    const sheet = copyOf(quoted?.replaceAll("''", "'") ?? plain!);
    return sheet === undefined ? whole : `${quoteSheet(sheet)}!`;
  };
  return formula
    .split(texts)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(reference, led)))
    .join("");
}
