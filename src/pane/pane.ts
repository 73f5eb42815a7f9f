import type { Workbook } from "../workbook/workbook";
import { tabs } from "./elements/tabs";
import { hedgeScreen } from "./screens/hedge/hedgeScreen";
import { laterScreen } from "./screens/laterScreen";
import type { Pane, Screen } from "./screens/screen";
import { Session } from "./session";
import { paneTexts, type TabName } from "./texts";

const otherTabs = () => import(/* webpackChunkName: "tabs" */ "./screens/otherTabs");

/** The tabs in their order. A new one: its screen in screens/<tab>/, its word in paneTexts.tabs, its line here. */
const screens: Readonly<Record<TabName, Screen>> = {
  hedge: hedgeScreen,
  monitor: laterScreen(async () => (await otherTabs()).monitorScreen),
  contracts: laterScreen(async () => (await otherTabs()).contractsScreen),
  functions: laterScreen(async () => (await otherTabs()).functionsScreen),
  sharing: laterScreen(async () => (await otherTabs()).sharingScreen),
};

/** Puts the pane for a workbook in place of what `root` held; formulas it writes call functions of that namespace. */
export async function mountPane(root: Element, workbook: Workbook, namespace: string): Promise<void> {
  const session = new Session(workbook, namespace);
  const pane: Pane = { workbook, namespace, session, open: (tab) => shell.open(tab) };
  const names = Object.keys(screens) as TabName[];
  const shell = tabs(
    paneTexts.label,
    names.map((name) => ({ name, label: paneTexts.tabs[name], build: () => screens[name](pane) })),
  );
  root.replaceChildren(shell.part);
  shell.open("hedge");
  await session.start();
}
