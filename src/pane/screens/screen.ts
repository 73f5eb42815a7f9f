import type { Workbook } from "../../workbook/workbook";
import type { Session } from "../session";
import type { TabName } from "../texts";

/** What every tab's screen may work with. */
export interface Pane {
  readonly workbook: Workbook;
  /** Formulas call functions of this namespace. */
  readonly namespace: string;
  /** The hedge being worked out in the wizard. */
  readonly session: Session;
  /** Brings a tab to the front. */
  open(tab: TabName): void;
}

/** Builds what a tab shows; called when the tab is opened for the first time. */
export type Screen = (pane: Pane) => HTMLElement;
