export type WorkbookErrorKind =
  | "notOneRange"
  | "unknownAddress"
  | "tooLarge"
  | "filledCells"
  | "nameTaken"
  | "protected"
  | "editing"
  | "stopped"
  | "refused";

/**
 * The one way a workbook fails; `detail` is what the words need: an address, a number of cells, a name, the protected
 * sheet ("" where it is the workbook), the host's sentence.
 */
export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "WorkbookError";
  }
}
