// NOTICES.txt: whose work ships inside the scripts, read from the modules that webpack really put there.
const fs = require("fs");
const path = require("path");

/** Licences that ask for no more than to be named. */
const permissive = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

/** The folder of the package that a file belongs to, undefined for our own files. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** A package may carry others in a script of its own; that script's source map names them. */
function carried(file, folder) {
  const map = `${file}.map`;
  if (!fs.existsSync(map)) return [];
  const names = JSON.parse(fs.readFileSync(map, "utf8")).sources.flatMap(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(names)].map((name) => {
    const places = [
      path.join(folder, "node_modules", name),
      path.join(folder.replace(/node_modules.*/, "node_modules"), name),
    ];
    const found = places.find((place) => fs.existsSync(place));
    if (!found) throw new Error(`${file} carries ${name}, whose licence is not installed: name it by hand.`);
    return found;
  });
}

const described = (folder) => JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));

function notice(folder, host) {
  const { name, version, license, author } = described(folder);
  if (!permissive.has(license))
    throw new Error(`${name} ships with the add-in under ${license}, which is not a permissive licence.`);
  const file = fs.readdirSync(folder).find((entry) => /^(licen[sc]e|copying)/i.test(entry));
  const text = file
    ? fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()
    : `The package has no licence text; its package.json says ${license}.\n\n${standard(license, author?.name ?? author ?? "its authors")}`;
  // Which version another package carries, only its authors know.
  const title = host ? `${name} (${license}), inside ${host}` : `${name} ${version} (${license})`;
  return { title, text: `${title}\n${"-".repeat(title.length)}\n${text}` };
}

function standard(license, holder) {
  if (license !== "MIT") throw new Error(`The text of ${license} is missing: add it here.`);
  const ours = fs.readFileSync(path.join(__dirname, "../LICENSE"), "utf8");
  return ours.replace(/Copyright.*/, `Copyright (c) ${holder}`).trim();
}

/** Every package with a module in these files, and those that they carry. */
function noticesOf(files) {
  const found = new Map();
  for (const file of files) {
    const folder = packageFolder(file);
    if (!folder) continue;
    if (!found.has(folder)) found.set(folder, notice(folder));
    for (const inside of carried(file, folder))
      if (!found.has(inside)) found.set(inside, notice(inside, described(folder).name));
  }
  const notices = [...found.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  return `HEDGE for Excel is under the licence in its LICENSE file. Its scripts contain code of these packages.\n\n${notices
    .map(({ text }) => `${text}\n`)
    .join("\n\n")}`;
}

class Notices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "Notices", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const files = [...compilation.chunks]
            .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
            .flatMap((module) => [...(module.modules ?? [module])])
            .flatMap((module) => module.nameForCondition?.() ?? [])
            // What joins the modules is webpack's own code.
            .concat(require.resolve("webpack/package.json"));
          compilation.emitAsset("NOTICES.txt", new sources.RawSource(noticesOf(files)));
        },
      ),
    );
  }
}

module.exports = { Notices, noticesOf };
