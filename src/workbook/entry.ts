import type { Content } from "./workbook";

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const taken = new RegExp(`^(?:true|false|(?:${months})[a-z]*[ .-]?\\d.*)$`, "i");

/** A content as Excel takes it in a cell: text that Excel would read as anything else carries its text mark, an apostrophe. */
export function entry(content: Content): string | number {
  if ("number" in content) return content.number;
  if ("formula" in content) return content.formula;
  const { text } = content;
  return text === "" || (/^\p{L}/u.test(text) && !taken.test(text)) ? text : `'${text}`;
}
