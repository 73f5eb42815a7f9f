import { mountPane } from "../pane/pane";
import { showPage } from "../pane/page";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { hostOf } from "./hostOf";
import "./taskpane.css";
import { applyTheme, followTheme } from "./theme";

/** Development builds have their own namespace, so that they live beside a released add-in. */
const namespace = process.env.NODE_ENV === "production" ? "HEDGE" : "HEDGEDEV";

async function start(root: Element): Promise<void> {
  followTheme();
  showPage(root, "loading");
  const host = await hostOf(() => showPage(root, "slow"));
  if (host !== "excel") return showPage(root, host);
  // Only now can Excel say which theme it has.
  applyTheme();
  await mountPane(root, excelWorkbook, namespace);
}

const root = document.querySelector("main")!;
start(root).catch((error: unknown) => {
  showPage(root, "failed");
  throw error;
});
