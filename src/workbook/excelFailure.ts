import { WorkbookError, type WorkbookErrorKind } from "./workbookError";

const kinds: Record<string, WorkbookErrorKind> = {
  InvalidSelection: "notOneRange",
  ItemNotFound: "unknownAddress",
  InvalidReference: "unknownAddress",
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/** A failure of Excel in the port's terms; its own sentence is kept as the detail. */
export function excelFailure(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message } = error as { code?: string; message?: string };
  const kind = kinds[code ?? ""] ?? "refused";
  // Which sheet is protected only the caller knows.
  return new WorkbookError(kind, kind === "protected" ? "" : (message ?? String(error)));
}
