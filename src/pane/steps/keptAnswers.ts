import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { State } from "../state";
import type { Store } from "../store";
import { answersFrom, answersOf, type Answers } from "./answers";

const settingKey = "hedge.wizard";
/** While somebody types, the document is left in peace. */
const savingPause = 500;

/** The answers kept with the document; undefined where there are none. */
export async function keptAnswers(workbook: Workbook): Promise<Answers | undefined> {
  return answersFrom(await workbook.setting(settingKey).catch(withoutSetting));
}

/** Keeps the answers with the document from now on, after each pause in their changes. */
export function keepAnswers(workbook: Workbook, store: Store<State>): void {
  const answers = (): string => JSON.stringify(answersOf(store.state));
  let saved = answers();
  let due: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    const now = answers();
    if (now === saved) return;
    saved = now;
    workbook.saveSetting(settingKey, now).catch(withoutSetting);
  };
  store.subscribe(() => {
    clearTimeout(due);
    due = setTimeout(save, savingPause);
  });
}

/** A document that keeps no answers (protected, or being edited) still has a pane that works. */
function withoutSetting(error: unknown): undefined {
  if (!(error instanceof WorkbookError)) throw error;
}
