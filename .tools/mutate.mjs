// npm run mutate [-- folder …]: changes the sources a little, thousands of times, and counts the changes that no test
// notices. Scores go to test/mutation.json. test/survivors says of changes why no test need notice them; those that
// it says nothing of go to .cache/mutation/<folder>.txt.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { root } from "./install.mjs";

const scores = join(root, "test/mutation.json");
const reports = join(root, ".cache/mutation");
const topics = readdirSync(join(root, "src/hedging"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `hedging/${name}`);
const chosen = process.argv.slice(2);

mkdirSync(reports, { recursive: true });
for (const folder of chosen.length > 0 ? chosen : [...topics, "cells"]) {
  const report = join(reports, `${folder.replace("/", "-")}.json`);
  process.env.TESTS_OF_MUTANTS = testsOf(folder).join(" ");
  const stryker = new Stryker({
    mutate: [`src/${folder}/*.ts`],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    // Jest looks for related tests in its roots alone, which the sources are not.
    jest: {
      configFile: ".tools/jest.cjs",
      enableFindRelatedTests: false,
      config: { testMatch: ["<rootDir>/test/mutants.ts"] },
    },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    incremental: true,
    incrementalFile: join(reports, `${folder.replace("/", "-")}.incremental.json`),
    ignorePatterns: [
      "dist",
      ".cache",
      "assets",
      "src/pane",
      "src/preview",
      "src/taskpane",
      "test/e2e",
      "test/pane",
      "test/preview",
    ],
    tempDirName: ".cache/stryker",
    concurrency: Number(process.env.CONCURRENCY ?? 1),
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    // An endless loop, not a busy machine; properties of arguments that fail look long for their simplest example.
    timeoutMS: folder === "cells" ? 20_000 : 5_000,
    allowConsoleColors: false,
    disableTypeChecks: false,
  });
  await stryker.runMutationTest();
  record(folder, JSON.parse(readFileSync(report, "utf8")));
}

/** The tests of a folder's mathematics and of the functions that spill it: all of them would take days. */
function testsOf(folder) {
  const topic = folder.replace("hedging/", "");
  const properties = ["hedging", "outcomes", "policy"].map((name) => `properties/${name}`);
  const ofArguments = ["agreement", "cells", "everyArgument", "liftedArguments", "oneBadArgument"];
  const own = {
    // Nearly every test covers nearly every cell: those of the mathematics would take a day.
    cells: ["functions", ...ofArguments.map((name) => `properties/${name}`)],
    statistics: ["hedging/beta", "hedging/effectiveness", "functions/nist", ...properties],
    beta: ["functions/beta", "functions/nist", ...properties],
  }[topic];
  return [folder, ...(own ?? [`functions/${topic}`, ...properties])].flatMap(filesOf);
}

/** The tests of a folder of test, or of one file. */
function filesOf(name) {
  const folder = join(root, "test", name);
  if (!existsSync(folder)) return [name];
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  return files.map((file) => `${name}/${file.replace(".test.ts", "")}`);
}

function record(folder, { files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({
      ...mutant,
      file,
      line: source.split("\n")[mutant.location.start.line - 1].trim(),
      change: `${replaced(source, mutant.location)} → ${mutant.replacement}`,
    })),
  );
  const those = (...states) => mutants.filter(({ status }) => states.includes(status));
  const killed = those("Killed", "Timeout").length;
  const survivors = those("Survived", "NoCoverage");
  const survived = survivors.length;
  const argued = argumentsOf(folder);
  const open = survivors.filter(
    ({ file, line, change }) =>
      !(argued[file] ?? []).some((entry) => entry.line === line && entry.changes.includes(change)),
  );
  const all = JSON.parse(readFileSync(scores, "utf8"));
  const score = Math.round((1000 * killed) / (killed + survived)) / 10;
  all[folder] = { killed, survived, argued: survived - open.length, score };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(scores, `${JSON.stringify(sorted, null, 2)}\n`);
  const lines = open.map(
    ({ file, location, line, change, status }) =>
      `${file}:${location.start.line}:${location.start.column} ${status}\n  ${line}\n  ${change}\n`,
  );
  writeFileSync(join(reports, `${folder.replace("/", "-")}.txt`), lines.join("\n"));
  console.log(
    `${folder}: ${score} % of ${killed + survived} changes noticed, ${open.length} neither noticed nor argued.`,
  );
}

/** The text that a change puts something else in place of. */
function replaced(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(" ");
}

/** Why no test need notice some changes: by file, line of source, and what is put in place of what. */
function argumentsOf(folder) {
  const file = join(root, "test/survivors", `${folder.replace("/", "-")}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
