export type WorkbookErrorKind =
  | "notOneRange"
  | "unknownAddress"
  | "tooLarge"
  | "filledCells"
  | "protected"
  | "editing"
  | "refused";

/** The one way a workbook fails; `detail` is what the words need (an address, a number of cells, the host's sentence). */
export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "WorkbookError";
  }
}
