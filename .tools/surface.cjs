// What users' files hold: functions, arguments and requirements as released, and what a change of them would break.
const fs = require("fs");
const path = require("path");

const kept = "Only optional arguments may be appended; put the others back as test/surface.txt has them.";

/** The lines of test/surface.txt: the syntax of every released function. */
function frozenSurface() {
  return fs.readFileSync(path.join(__dirname, "../test/surface.txt"), "utf8").trim().split("\n");
}

/** The same lines as functions.json has them. */
function surfaceOf(metadata) {
  return metadata.functions.map(({ id, parameters }) => {
    const list = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `HEDGE.${id}(${list.join(", ")})`;
  });
}

/** What would go wrong in users' files, a sentence for each function; and what is new and not frozen yet. */
function surfaceFaults(frozen, found) {
  const before = new Map(frozen.map(read));
  const now = new Map(found.map(read));
  const gone = [...before.keys()]
    .filter((name) => !now.has(name))
    .map((name) => `${name} is gone: every cell that uses it would show #NAME?. A released function stays.`);
  const changed = [...now].flatMap(([name, given]) => {
    const released = before.get(name);
    const fault = released && argumentFault(name, released, given);
    if (fault) return [fault];
    const line = `${name}(${given.join(", ")})`;
    return frozen.includes(line)
      ? []
      : [`${line} is new and breaks nothing: write this line to test/surface.txt.`];
  });
  return [...gone, ...changed];
}

function read(line) {
  const [, name, list] = /^([A-Z0-9.]+)\((.*)\)$/.exec(line);
  return [name, list === "" ? [] : list.split(", ")];
}

const bare = (argument) => argument.replace(/^\[|\]$/g, "");
const optional = (argument) => argument.startsWith("[");

function argumentFault(name, released, given) {
  for (const [i, was] of released.entries()) {
    const is = given[i];
    const place = `${name}: argument ${i + 1}, ${bare(was)},`;
    if (is === undefined) return `${place} is gone: formulas that give it would show #VALUE!. ${kept}`;
    if (bare(is) !== bare(was))
      return `${place} is now ${bare(is)}: formulas give arguments by their place and would calculate with the wrong ones. ${kept}`;
    if (optional(was) && !optional(is))
      return `${place} was optional and is now required: formulas that leave it out would fail. ${kept}`;
  }
  const required = given.slice(released.length).find((argument) => !optional(argument));
  return (
    required &&
    `${name}: ${required} is appended and required: no formula in use gives it, so all would fail. ${kept}`
  );
}

/** Why a manifest loses users who have the add-in: another identity, or more asked of their Excel. */
function manifestFaults(manifest, { id, namespace, requirements }) {
  const text = (pattern) => pattern.exec(manifest)?.[1];
  const asked = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const faults = [];
  if (text(/<Id>([^<]+)/) !== id)
    faults.push(
      `The manifest's id is ${text(/<Id>([^<]+)/)} and not ${id}: Excel would take it for a second add-in with the same functions, and files of the first would show #NAME?.`,
    );
  if (text(/Functions\.Namespace" DefaultValue="([^"]+)/) !== namespace)
    faults.push(
      `The namespace is ${text(/Functions\.Namespace" DefaultValue="([^"]+)/)} and not ${namespace}: every formula in users' files begins with the old one and would show #NAME?.`,
    );
  for (const set of asked.filter((one) => !requirements.includes(one)))
    faults.push(
      `The manifest asks for ${set}: an Excel without it would not load the add-in and show #NAME? in every cell. Ask at run time with isSetSupported.`,
    );
  for (const set of requirements.filter((one) => !asked.includes(one)))
    faults.push(
      `The manifest no longer asks for ${set}, without which the functions do not load: Excel would offer an add-in that fails.`,
    );
  return faults;
}

/** Frozen with the first release. */
const requirements = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"];
const released = {
  development: { id: "0d9b5a2e-52a7-4c53-9c0a-6f3c1f8f5d10", namespace: "HEDGEDEV", requirements },
  production: { id: "b4f1c3a8-7f0e-4b7d-8a55-2e9d60c1a947", namespace: "HEDGE", requirements },
};

module.exports = { frozenSurface, manifestFaults, released, surfaceFaults, surfaceOf };
