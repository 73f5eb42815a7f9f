// npm test: everything that CI runs, in the order in which a fault is cheapest to find.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install, root } from "./install.mjs";

install();
const bin = (...parts) => join(root, "node_modules", ...parts);
const tsc = bin("typescript", "bin", "tsc");
const jest = bin("jest", "bin", "jest.js");
const steps = [
  ["Types", [tsc, "--noEmit", "-p", "."]],
  ["Types of the mathematics (no DOM, no Office)", [tsc, "--noEmit", "-p", "src/hedging"]],
  [
    "Lint",
    [
      bin("eslint", "bin", "eslint.js"),
      "-c",
      ".tools/eslint.mjs",
      "--max-warnings",
      "0",
      "src",
      "test",
      ".tools",
    ],
  ],
  ["Format", [bin("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."]],
  ["Build", () => build("addin")],
  ["Unit, property, golden, architecture and bundle tests", [jest, "-c", ".tools/jest.cjs"]],
  [
    "Hostile calls of the built functions (a million: npm run fuzz)",
    [join(root, ".tools/fuzz.mjs"), "50000", "1"],
  ],
  ["Build of the browser workbook", () => build("preview")],
  ["Browser tests", [jest, "-c", ".tools/jest.e2e.cjs"]],
];

for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  if (typeof step === "function") {
    step();
    continue;
  }
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`\n${name}: failed.`);
    process.exit(1);
  }
}
console.log("\nAll tests passed.");
