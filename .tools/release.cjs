const { version } = require("../package.json");

const identity = {
  development: {
    id: "0d9b5a2e-52a7-4c53-9c0a-6f3c1f8f5d10",
    namespace: "HEDGEDEV",
    name: "HEDGE (development)",
  },
  production: { id: "b4f1c3a8-7f0e-4b7d-8a55-2e9d60c1a947", namespace: "HEDGE", name: "HEDGE" },
};

/**
 * Where a release lives: `site` is the folder on the host, `address` what its manifest names. Excel keeps scripts and
 * metadata for a day whatever the host says, so a release for a host has its version in every address and never meets
 * another's files. Without ADDIN_URL the build is for looking at, and lies flat.
 */
function releaseAddress(given) {
  if (!given) return { site: "https://hedge.example.com/", address: "https://hedge.example.com/" };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username)
    throw new Error(
      `ADDIN_URL must be the https address of a folder, such as https://your.host/hedge, got ${given}: Excel loads add-ins from https only.`,
    );
  const site = `${url.href.replace(/\/+$/, "")}/`;
  return { site, address: `${site}${version}/` };
}

/** The manifest of a release: its address, version, id, namespace and names in place of the development ones. */
function productionManifest(manifest, developmentUrl, address) {
  const { development, production } = identity;
  return manifest
    .replaceAll(developmentUrl, address)
    .replaceAll(new URL(developmentUrl).origin, new URL(address).origin)
    .replaceAll(development.id, production.id)
    .replaceAll(`"${development.namespace}"`, `"${production.namespace}"`)
    .replaceAll(development.name, production.name)
    .replace(/<!--[\s\S]*?-->\n/g, "")
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Adds to functions.json what its generator cannot say: errors reach functions as values, tips are one sentence, where the help is. */
class FunctionMetadata {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "FunctionMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        (assets) => {
          if (!assets["functions.json"]) return;
          const metadata = JSON.parse(assets["functions.json"].source());
          metadata.allowErrorForDataTypeAny = true;
          for (const entry of metadata.functions) {
            // Excel shows the whole text as the function's tip; the tip is its first paragraph.
            entry.description = entry.description.split("\n\n")[0];
            entry.helpUrl = `${this.address}docs/functions.html#${entry.id.toLowerCase()}`;
          }
          compilation.updateAsset(
            "functions.json",
            new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
          );
        },
      ),
    );
  }
}

/** Puts a release's files into its version's folder too, and beside them the host's settings. */
class VersionedFolder {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("VersionedFolder", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "VersionedFolder", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          for (const [name, source] of Object.entries(assets))
            if (name !== "manifest.xml") compilation.emitAsset(`${version}/${name}`, source);
          for (const [name, text] of Object.entries(this.files))
            compilation.emitAsset(name, new sources.RawSource(text));
        },
      ),
    );
  }
}

module.exports = { FunctionMetadata, VersionedFolder, identity, productionManifest, releaseAddress };
