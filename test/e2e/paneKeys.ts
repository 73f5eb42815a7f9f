import type { Frame } from "playwright-core";
import { focused } from "./paneFrame";
import type { WorkbookPage } from "./support/workbookPage";

/** Presses Tab until the focus is on what has that text; fails where Tab does not lead there. */
export async function tabTo(book: WorkbookPage, pane: Frame, text: string, most = 40): Promise<void> {
  for (let i = 0; i < most; i++) {
    if ((await focused(pane)) === text) return;
    await book.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach "${text}", the focus is on "${await focused(pane)}"`);
}

/** Opens a tab with keys alone: arrows lead there from the one that is open. */
export async function openTab(book: WorkbookPage, pane: Frame, name: string): Promise<void> {
  await pane.locator("[role=tab][aria-selected=true]").focus();
  for (let i = 0; i < 5 && (await focused(pane)) !== name; i++) await book.page.keyboard.press("ArrowRight");
}

/** Presses Tab until the focus is on what has that text, then Enter. */
export async function pressKey(book: WorkbookPage, pane: Frame, text: string, most?: number): Promise<void> {
  await tabTo(book, pane, text, most);
  await book.page.keyboard.press("Enter");
}
