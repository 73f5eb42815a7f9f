// npm version <new>: raises package.json, then runs this, which carries the version to the few texts that state it.
const fs = require("fs");
const path = require("path");

const at = (file) => path.join(__dirname, "..", file);

/** What the raised version changes, by file. */
const places = {
  "manifest.xml": (text, version) => text.replace(/<Version>[^<]*</, `<Version>${version}.0<`),
  "src/functions/about.ts": (text, version) =>
    text.replace(/(@example =HEDGE\.VERSION\(\) → )"[^"]*"/, `$1"${version}"`),
  "CHANGELOG.md": (text, version, day) =>
    text.includes(`## [${version}]`)
      ? text
      : text.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${day}\n`),
};

if (require.main === module) {
  const { version } = require("../package.json");
  const day = new Date().toISOString().slice(0, 10);
  for (const [file, raised] of Object.entries(places)) {
    fs.writeFileSync(at(file), raised(fs.readFileSync(at(file), "utf8"), version, day));
  }
  console.log(`manifest.xml, HEDGE.VERSION's example and CHANGELOG.md say ${version}.`);
}

module.exports = { places };
