import { WorkbookError } from "../workbook/workbookError";

const pause = 1000;

/** A busy workbook (a cell is being edited) refuses listeners: they are offered again until it takes them. */
export async function persist(subscribe: () => Promise<unknown>): Promise<void> {
  try {
    await subscribe();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    setTimeout(() => void persist(subscribe), pause);
  }
}
