import type { Workbook } from "../workbook/workbook";
import { contractScreen } from "./screens/contractScreen";
import { insertScreen } from "./screens/insertScreen";
import { levelScreen } from "./screens/levelScreen";
import { portfolioScreen } from "./screens/portfolioScreen";
import { resultScreen } from "./screens/resultScreen";
import { Session } from "./session";

/** Puts the pane for a workbook in place of what `root` held; formulas it writes call functions of that namespace. */
export async function mountPane(root: Element, workbook: Workbook, namespace: string): Promise<void> {
  const session = new Session(workbook, namespace);
  root.replaceChildren(
    portfolioScreen(session),
    contractScreen(session),
    levelScreen(session),
    resultScreen(session),
    insertScreen(session),
  );
  await session.start();
}
