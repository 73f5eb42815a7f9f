import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(__dirname, "../../..");
const needed = {
  "dist/functions.js": "npx webpack --mode production",
  ".cache/preview/index.html": "npx webpack --env preview --mode development",
};

export interface Server {
  /** Address of the browser workbook, with a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves what was built, in a process of its own as `npm start` does. */
export async function startServer(): Promise<Server> {
  for (const [file, command] of Object.entries(needed)) {
    if (!existsSync(join(root, file))) throw new Error(`${file} is not built yet: run "${command}" first.`);
  }
  const child = spawn(process.execPath, [join(root, ".tools/serve.mjs"), "3200"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((printed, failed) => {
    createInterface({ input: child.stdout }).once("line", printed);
    child.once("exit", (code) => failed(new Error(`the server stopped (exit code ${code})`)));
  });
  return { url, close: () => void child.kill() };
}
