import { quoteSheet } from "../../workbook/address";

const texts = /("(?:[^"]|"")*")/;
const reference = /(?<![\p{L}\p{N}_.'\]])(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The formula with references to sheets led to their copies; what stands in quotation marks is text and stays. */
export function renamedSheets(formula: string, copies: ReadonlyMap<string, string>): string {
  return formula
    .split(texts)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(reference, (whole, quoted: string | undefined, plain: string | undefined) => {
            const name = quoted?.replaceAll("''", "'") ?? plain!;
            const copy = copies.get(name.toLowerCase());
            return copy === undefined ? whole : `${quoteSheet(copy)}!`;
          }),
    )
    .join("");
}
