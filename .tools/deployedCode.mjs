// A deployed functions.js and its metadata: do they belong together, and to users' files?
import { createContext, runInContext } from "node:vm";
import surface from "./surface.cjs";

// Everything the script meets is made inside that world, so that nothing of this process is in its reach.
const before = `
  const calls = {};
  const CustomFunctions = {
    associate(id, call) { calls[id] = call; },
    Error: class extends Error {},
  };`;
const after = `JSON.stringify({ ids: Object.keys(calls).sort(), version: calls.VERSION && calls.VERSION()[0][0] })`;

/** The ids that a script registers and the version that HEDGE.VERSION() gives; or why it fails. */
function deployedCode(script) {
  const world = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const run = (code) => runInContext(code, world, { timeout: 10_000 });
  try {
    run(before);
    run(script);
    return JSON.parse(run(after));
  } catch (error) {
    return { fault: String(error?.message ?? error) };
  }
}

/** Why the script and its metadata are not those of that version. */
export function codeFaults(script, metadata, version) {
  const faults = [];
  const code = script && !script.fault ? deployedCode(script.text) : undefined;
  if (code?.fault) faults.push(`${script.address} fails when it is loaded: ${code.fault}. Upload it again.`);
  if (code?.ids && code.version !== version)
    faults.push(
      `${script.address} calculates as version ${code.version}, the manifest is of ${version}: upload all of dist/ together.`,
    );
  if (!metadata || metadata.fault) return faults;
  const address = metadata.address;
  let listed;
  try {
    listed = JSON.parse(metadata.text);
    faults.push(
      ...surface
        .surfaceFaults(surface.frozenSurface(), surface.surfaceOf(listed))
        .map((fault) => `${address}: ${fault}`),
    );
  } catch (error) {
    return [...faults, `${address} is not the functions' metadata (${error.message}): upload it again.`];
  }
  const helps = listed.functions.map(({ helpUrl }) => helpUrl ?? "none");
  const base = address.replace(/functions\.json$/, "");
  const stale = helps.find((help) => !help.startsWith(base));
  if (stale)
    faults.push(`${address} is of another build, its help lies at ${stale}: upload all of dist/ together.`);
  const ids = listed.functions.map(({ id }) => id).sort();
  if (code?.ids && ids.join() !== code.ids.join())
    faults.push(
      `${address} lists other functions than ${script.address} has: one of the two is of another build, upload all of dist/ together.`,
    );
  return faults;
}
