import type { Workbook } from "../workbook/workbook";
import { persist } from "./persist";

const pause = 250;

/** Calls after the workbook's cells may have changed; a burst of changes leads to one call. */
export async function followChanges(workbook: Workbook, refresh: () => Promise<void>): Promise<void> {
  let due: ReturnType<typeof setTimeout> | undefined;
  await persist(() =>
    workbook.onChanged(() => {
      clearTimeout(due);
      due = setTimeout(() => void refresh(), pause);
    }),
  );
}
