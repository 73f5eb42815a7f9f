import type { CellValue } from "../../workbook/workbook";

export const isBlank = (cell: CellValue) => typeof cell === "string" && cell.trim() === "";
/** The text of an error value, such as "#N/A" or "#DIV/0!". */
export const isErrorText = (cell: CellValue) => typeof cell === "string" && /^#[A-Z0-9/]+[!?]?$/.test(cell);
