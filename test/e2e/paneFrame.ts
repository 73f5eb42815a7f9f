import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import type { WorkbookPage } from "./support/workbookPage";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The frame of the task pane beside a browser workbook. */
export const paneOf = (book: WorkbookPage): Frame =>
  book.page.frames().find((frame) => new URL(frame.url()).pathname.endsWith("/taskpane.html"))!;

/** What axe finds wrong with the pane as it stands. */
export async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axeSource);
  return await pane.evaluate(async () => {
    // A colour on its way to another has the contrast of neither.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const found = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  });
}

/** Pixels that the pane is too wide by. */
export const overflow = async (pane: Frame): Promise<number> =>
  await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The text of an element, its white space made single. */
export const said = async (pane: Frame, selector: string): Promise<string> =>
  (await pane.locator(selector).innerText()).replace(/\s+/g, " ").trim();

/** The text of what has the focus, or of its label. */
export const focused = async (pane: Frame): Promise<string> =>
  await pane.evaluate(() => {
    const { activeElement: at } = document;
    const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
    return (label ?? at)?.textContent?.trim() ?? "";
  });

/** Makes the pane as narrow as it gets beside a workbook, and adds sheets to that. */
export const narrow = async (book: WorkbookPage, ...sheets: string[]): Promise<void> =>
  await book.page.evaluate((names) => {
    document.querySelector("iframe")!.style.width = "320px";
    for (const name of names) window.workbook.addSheet(name);
  }, sheets);
