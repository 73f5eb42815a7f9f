import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm";
import { version } from "../package.json";

const at = (...parts: string[]): string => resolve(__dirname, "..", ...parts);
const read = (...parts: string[]): string => readFileSync(at(...parts), "utf8");
const manifests = [
  { name: "development", manifest: read("manifest.xml") },
  { name: "release", manifest: read("dist", "manifest.xml") },
];
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

describe.each(manifests)("$name manifest", ({ manifest }) => {
  test("is valid against Office's schemas", async () => {
    const schema = (name: string) => ({ fileName: name, contents: read("test", "manifest-xsd", name) });
    const { errors } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: manifest }],
      schema: [schema("OfficeAppManifestV1_1.xsd")],
      preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(errors).toEqual([]);
  });

  test("defines every resource that it names, and names every one that it defines", () => {
    const defined = all(manifest, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(all(manifest, /resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
  });

  test("has https addresses only", () => {
    const schemas = /http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\S*/g;
    expect(manifest.replace(schemas, "")).not.toContain("http:");
  });

  test("has icons of 16, 32 and 80 on the ribbon, 32 and 64 for the add-in", () => {
    expect(new Set(all(manifest, /<bt:Image size="(\d+)"/g))).toEqual(new Set(["16", "32", "80"]));
    expect(manifest).toMatch(/<IconUrl DefaultValue="[^"]*icon-32\.png"/);
    expect(manifest).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]*icon-64\.png"/);
    for (const icon of new Set(all(manifest, /assets\/(icon-\d+\.png)"/g))) {
      const header = readFileSync(at("assets", icon));
      const wanted = Number(/\d+/.exec(icon)![0]);
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([wanted, wanted]);
    }
  });

  test("runs functions, pane and commands in one runtime of one page", () => {
    const page = (pattern: RegExp): string => pattern.exec(manifest)![1]!;
    expect(page(/<Runtime resid="([^"]+)"/)).toBe("Taskpane.Url");
    expect(page(/<Page>\s*<SourceLocation resid="([^"]+)"/)).toBe("Taskpane.Url");
    expect(page(/<FunctionFile resid="([^"]+)"/)).toBe("Taskpane.Url");
    expect(page(/ShowTaskpane"[\s\S]*?<SourceLocation resid="([^"]+)"/)).toBe("Taskpane.Url");
    expect(manifest).toContain('lifetime="long"');
  });

  test("asks for the requirement sets that reach furthest", () => {
    expect(all(manifest, /<Set Name="([^"]+" MinVersion="[^"]+)"/g)).toEqual([
      'ExcelApi" MinVersion="1.12',
      'SharedRuntime" MinVersion="1.1',
      'CustomFunctionsRuntime" MinVersion="1.3',
    ]);
  });

  test("has package.json's version", () => {
    expect(all(manifest, /<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  });
});

test("development and release differ in id, namespace and name, so that neither poisons the other's files", () => {
  for (const pattern of [
    /<Id>([^<]+)/g,
    /Functions\.Namespace" DefaultValue="([^"]+)/g,
    /<DisplayName DefaultValue="([^"]+)/g,
  ]) {
    const [development, release] = manifests.map(({ manifest }) => all(manifest, pattern));
    expect(development).toHaveLength(1);
    expect(release).toHaveLength(1);
    expect(development).not.toEqual(release);
  }
  expect(manifests[1]!.manifest).toContain('Namespace" DefaultValue="HEDGE"');
});
