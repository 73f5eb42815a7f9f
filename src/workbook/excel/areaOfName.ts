import { parseAddress, type Area } from "../address";

/** The one area that a defined name stands for; undefined where it is a constant, a formula, several areas or #REF!. */
export function areaOfName({ type, value }: Pick<Excel.NamedItem, "type" | "value">): Area | undefined {
  if (type !== "Range") return undefined;
  const area = parseAddress(String(value).replace(/^=/, ""));
  // "#REF!$A$1": the sheet was deleted.
  return area?.sheet && area.sheet !== "#REF" ? area : undefined;
}
