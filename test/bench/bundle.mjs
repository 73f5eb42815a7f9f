// The built functions, called by name through functions.json as Excel calls them: what is left out is null.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { root } from "../../.tools/install.mjs";

export const script = readFileSync(join(root, "dist/functions.js"), "utf8");
export const metadata = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8")).functions;

class ExcelError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const associated = new Map();
globalThis.CustomFunctions = { associate: (id, call) => associated.set(id, call), Error: ExcelError };
runInThisContext(script);

/** Calls a function with arguments in its order; a single value is a range of one cell. */
export function call(id, ...given) {
  const { parameters } = metadata.find((entry) => entry.id === id);
  const cells = parameters
    .map((_, i) => given[i] ?? null)
    .map((value) => (Array.isArray(value) || value === null ? value : [[value]]));
  return associated.get(id)(...cells);
}
