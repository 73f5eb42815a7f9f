// npm run validate: checks manifests against Office's published schemas, without a network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validateXML } from "xmllint-wasm";
import { root } from "./install.mjs";

const schema = (name) => ({
  fileName: name,
  contents: readFileSync(join(root, "test", "manifest-xsd", name), "utf8"),
});

/** The faults of a manifest, as sentences with their line; none if it is valid. */
export async function schemaFaults(contents) {
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schema("OfficeAppManifestV1_1.xsd")],
    preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
  });
  return errors.map(({ message, loc }) => `${loc ? `line ${loc.lineNumber}: ` : ""}${message}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const path of process.argv.slice(2)) {
    const faults = await schemaFaults(readFileSync(path, "utf8"));
    console.log(faults.length === 0 ? `${path}: valid` : `${path}: not valid\n${faults.join("\n")}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
