import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((path) =>
      join(process.env[variable] ?? "C:/Program Files", path),
    ),
  ),
];
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where a Chromium, Chrome or Edge is: CHROME_PATH, else the first that is found. */
export function browserPath(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  const folders = (environment.PATH ?? "").split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...onPath, ...applications].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge, and none was found. On Debian or Ubuntu install it with " +
      '"apt-get install chromium"; elsewhere install Chrome, or name a browser in CHROME_PATH.',
  );
}

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: browserPath(), args: switches });
}
