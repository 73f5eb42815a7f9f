import type { Browser, Page } from "playwright-core";
import type { Entry } from "../../../src/preview/grid/cellContent";
import type { CellsRead } from "../../../src/preview/grid/cells";
import { openBrowser } from "./browser";
import { startServer, type Server } from "./server";

/** The browser workbook in a browser, as a user has it: keys go to the page, reading goes by `window.workbook`. */
export class WorkbookPage {
  constructor(readonly page: Page) {}

  async read(address: string): Promise<CellsRead> {
    return await this.page.evaluate((cells) => window.workbook.read(cells), address);
  }

  async values(address: string): Promise<Entry[][]> {
    return (await this.read(address)).values;
  }

  /** The one value of a cell. */
  async value(address: string): Promise<Entry> {
    return (await this.values(address))[0]![0]!;
  }

  async write(address: string, rows: Entry[][]): Promise<void> {
    await this.page.evaluate(([cell, entries]) => window.workbook.write(cell, entries), [
      address,
      rows,
    ] as const);
    await this.settled();
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((cells) => window.workbook.select(cells), address);
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbook.settled());
  }

  /** Selects a cell and types into it, key by key, then Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    // Suggestions follow the keys with a delay, and Enter would take one that is still shown.
    await this.page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** What the status bar says of the selected cell: "B7 #VALUE! …". */
  async status(): Promise<string> {
    const words = await this.page.locator("#cell-status").innerText();
    return words.replace(/\s+/g, " ").trim();
  }
}

export interface Workbooks {
  readonly server: Server;
  readonly browser: Browser;
  /** Opens the workbook in a fresh page; `query` is what follows its address, such as "?blank=0". */
  open(query?: string, options?: Parameters<Browser["newPage"]>[0]): Promise<WorkbookPage>;
  close(): Promise<void>;
}

/** One server and one browser for a test file. */
export async function openWorkbooks(): Promise<Workbooks> {
  const server = await startServer();
  const browser = await openBrowser().catch((error: unknown) => {
    server.close();
    throw error;
  });
  return {
    server,
    browser,
    async open(query = "", options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      await page.goto(`${server.url}${query}`);
      await page.evaluate(() => window.workbook.ready);
      return new WorkbookPage(page);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
