/** An error as it stands in a cell: its code, and in words what is wrong where a function said so. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

const ownWords: ReadonlySet<string> = new Set(["#VALUE!", "#N/A"]);
const returnable: ReadonlySet<string> = new Set([...ownWords, "#DIV/0!", "#NUM!", "#NULL!"]);

export const valueError = (message = ""): CellError => ({ code: "#VALUE!", message });

/** Errors are known by their shape: they come from the pane's realm, where instanceof answers false. */
export function isError(value: unknown): value is { readonly code: string; readonly message?: string } {
  return (
    typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string"
  );
}

/** The cell error of a CustomFunctions.Error that a function gave back; Excel shows words with two codes only. */
export function returnedError({ code, message = "" }: { code: string; message?: string }): CellError {
  if (!returnable.has(code)) return valueError();
  return { code, message: ownWords.has(code) ? message : "" };
}
