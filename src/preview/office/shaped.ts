import type { Area } from "../../workbook/address";
import { OfficeError } from "./officeError";

/** What is assigned to all cells of an area: rows of its shape, or one value for every cell. */
export function shaped<T>(
  given: readonly (readonly T[])[] | T,
  { rows, columns }: Area,
): readonly (readonly T[])[] {
  if (!isRows(given)) return Array.from({ length: rows }, () => new Array<T>(columns).fill(given));
  if (given.length !== rows || given.some((row) => row.length !== columns)) {
    throw new OfficeError("invalidArgument", "Range");
  }
  return given;
}

function isRows<T>(given: readonly (readonly T[])[] | T): given is readonly (readonly T[])[] {
  return Array.isArray(given);
}
