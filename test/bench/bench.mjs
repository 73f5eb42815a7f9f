// npm run bench [-- part …]: measures every bar of speed and size on this machine, writes assets/docs/bench.md and
// bench.json when all parts were run, and fails where a bar is missed. Parts: those of `modules` below.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { build } from "../../.tools/build.mjs";
import { root } from "../../.tools/install.mjs";
import { consoleLine, page } from "./report.mjs";

build("addin");
build("preview");
const modules = {
  "bars.mjs": ["betaOfPairs", "betaOfTable", "contracts", "rollingBeta", "basket", "backtest"],
  "beside.mjs": ["pairsBesideOthers", "tableBesideOthers", "contractsBesideOthers"],
  "growth.mjs": ["growth"],
  "page.mjs": ["sizes", "coldStart", "pages"],
};
const wanted = process.argv.slice(2);

const [{ model }] = cpus();
const machine = `${model.trim()}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.versions.node}`;
console.log(machine);
const measured = [];
for (const [module, parts] of Object.entries(modules)) {
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    for (const line of measuredBy(module, part)) {
      const met = !(line.value > line.atMost) && !(line.value < line.atLeast);
      measured.push({ part, ...line, met });
      console.log(consoleLine(measured.at(-1)));
    }
  }
}
const missed = measured.filter(({ met }) => !met);
console.log(`${measured.length} figures, ${missed.length} of them miss their bar.`);
if (wanted.length === 0) {
  const report = { machine, measured };
  writeFileSync(join(root, "assets/docs/bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(root, "assets/docs/bench.md"), page(report));
}
process.exitCode = missed.length > 0 ? 1 : 0;

/** Each part has a process of its own: what a compiler has learnt from one, or a library has changed, is no part of the next. */
function measuredBy(module, part) {
  const work = `import { ${part} } from ${JSON.stringify(new URL(module, import.meta.url).href)};
    process.stdout.write(JSON.stringify(await ${part}()));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", work], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${part} failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
