import type { CellValue } from "../../workbook/workbook";

/** What rounding leaves of a difference of equal numbers. */
const nothing = 1e-12;
const number = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;

/** Whether a copy's cell shows what the original shows; numbers and those within words may differ by rounding. */
export function sameValue(copy: CellValue, original: CellValue, tolerance = 1e-9): boolean {
  if (copy === original) return true;
  if (typeof copy === "number" && typeof original === "number") {
    return Math.abs(copy - original) <= Math.max(nothing, tolerance * Math.abs(original));
  }
  if (typeof copy !== "string" || typeof original !== "string") return false;
  if (copy.replace(number, "0") !== original.replace(number, "0")) return false;
  const [own, others] = [copy, original].map((text) => (text.match(number) ?? []).map(Number));
  return own!.every((value, i) => sameValue(value, others![i]!, tolerance));
}
