import type { FUniver } from "@univerjs/presets";

/** The spreadsheet library's own words for a workbook, a sheet, a range, which it does not export by name. */
export type Book = ReturnType<FUniver["createWorkbook"]>;
export type Sheet = ReturnType<Book["getActiveSheet"]>;
export type CellRange = ReturnType<Sheet["getDataRange"]>;
