// npm run bench [-- part …]: measures every bar of speed and size on this machine, writes assets/docs/bench.md and
// bench.json when all parts were run, and fails where a bar is missed. Parts: those of `parts` below.
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../../.tools/build.mjs";
import { root } from "../../.tools/install.mjs";
import { consoleLine, page } from "./report.mjs";

build("addin");
build("preview");
// What is measured is what was just built.
const { betaOfPairs, betaOfTable, contracts, rollingBeta, basket, backtest } = await import("./bars.mjs");
const { growth } = await import("./growth.mjs");
const { coldStart, pages } = await import("./page.mjs");

const parts = {
  betaOfPairs,
  betaOfTable,
  contracts,
  rollingBeta,
  basket,
  backtest,
  growth,
  sizes,
  coldStart,
  pages,
};
const wanted = process.argv.slice(2);

function sizes() {
  const packed = (name) => gzipSync(readFileSync(join(root, "dist", name))).length / 1024;
  return [
    ["functions.js", 30],
    ["taskpane.js", 90],
  ].map(([name, atMost]) => ({ work: name, against: "compressed", value: packed(name), unit: "KB", atMost }));
}

const [{ model }] = cpus();
const machine = `${model.trim()}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.versions.node}`;
console.log(machine);
const measured = [];
for (const [part, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  for (const line of await measure()) {
    const met = !(line.value > line.atMost) && !(line.value < line.atLeast);
    measured.push({ part, ...line, met });
    console.log(consoleLine(measured.at(-1)));
  }
}
const missed = measured.filter(({ met }) => !met);
console.log(`${measured.length} figures, ${missed.length} of them miss their bar.`);
if (wanted.length === 0) {
  const report = { machine, measured };
  writeFileSync(join(root, "assets/docs/bench.json"), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(root, "assets/docs/bench.md"), page(report));
}
process.exitCode = missed.length > 0 ? 1 : 0;
