// How soon there is something to use: the functions in Excel's page, the pane, the browser workbook.
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { performance } from "node:perf_hooks";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { root } from "../../.tools/install.mjs";
import { serve } from "../../.tools/serve.mjs";
import { script } from "./bundle.mjs";
import { median } from "./clock.mjs";

export function sizes() {
  const line = (work, text, atMost, against = "compressed") => {
    return { work, against, value: gzipSync(text).length / 1024, unit: "KB", ...(atMost && { atMost }) };
  };
  const file = (name, atMost, against) => line(name, readFileSync(join(root, "dist", name)), atMost, against);
  const facts = [...script.matchAll(/JSON\.parse\('((?:[^'\\]|\\.)*)'\)/g)].map(([, json]) => json);
  const later = "compressed; loaded when it is first needed";
  return [
    file("functions.js", 30),
    line(
      "functions.js without its facts",
      facts.reduce((text, json) => text.replace(json, ""), script),
    ),
    line("its contracts and holidays", facts.join("")),
    file("taskpane.js", 90),
    ...["steps.js", "writing.js", "tabs.js", "native.js"].map((name) => file(name, undefined, later)),
  ];
}

/** Milliseconds from the script's text to its last `associate`, in a page of its own that has never seen it. */
export function coldStart() {
  const times = Array.from({ length: 15 }, (_, run) => {
    let last = 0;
    const associate = () => (last = performance.now());
    const page = createContext({ CustomFunctions: { associate, Error } });
    // Another text each time, else it would not be parsed again.
    const text = `/* ${run} */${script}`;
    const start = performance.now();
    new Script(text).runInContext(page);
    return last - start;
  });
  const against = "parse to last associate, in a fresh page";
  return [{ work: "functions.js, cold start", against, value: median(times), unit: "ms", atMost: 50 }];
}

function browserPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [
    process.env.CHROME_PATH,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return found.find((path) => path && existsSync(path));
}

/** Milliseconds until the pane alone has painted its first screen, and until the workbook has calculated its sheets. */
export async function pages() {
  const executablePath = browserPath();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found: name one in CHROME_PATH.");
  const { url, close } = await serve({ port: 3300 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const runs = async (once, count) => {
    const times = [];
    for (let run = 0; run < count; run++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      times.push(await once(await context.newPage()));
      await context.close();
    }
    return median(times);
  };
  try {
    // Without office.js, which is Microsoft's and comes from its own address: what is left is the add-in's own code.
    const pane = await runs(async (page) => {
      await page.goto(`${url}taskpane.html?office=none`);
      await page.locator("h1, h2, [role=status], [role=alert]").first().waitFor();
      return await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    }, 7);
    const workbook = await runs(async (page) => {
      await page.goto(url);
      return await page.evaluate(async () => {
        await globalThis.workbook.ready;
        return performance.now();
      });
    }, 5);
    const shown = await runs(async (page) => {
      await page.goto(url);
      const frame = page.frameLocator("iframe");
      await frame.locator("button:visible").first().waitFor();
      return await page.evaluate(() => performance.now());
    }, 5);
    return [
      {
        work: "Task pane, first screen painted",
        against: "page open, without office.js",
        value: pane,
        unit: "ms",
        atMost: 300,
      },
      {
        work: "Browser workbook, every sheet calculated",
        against: "page open",
        value: workbook,
        unit: "ms",
        atMost: 5000,
      },
      {
        work: "Task pane in the browser workbook, first button to press",
        against: "page open",
        value: shown,
        unit: "ms",
        atMost: 5000,
      },
    ];
  } finally {
    await browser.close();
    close();
  }
}
