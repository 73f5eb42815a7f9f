import type { Watch } from "./workbook";
import { WorkbookError } from "./workbookError";

/** Ends a long task that has been told to stop. */
export function stopIfTold({ signal }: Watch): void {
  if (signal?.aborted) throw new WorkbookError("stopped", "");
}
