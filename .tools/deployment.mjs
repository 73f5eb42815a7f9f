// A deployed release as a whole: manifest, metadata, code and page must be there, usable, and of one version.
import { codeFaults } from "./deployedCode.mjs";
import { deployedFile, headerAdvice, iconFault } from "./deployedFile.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";
import surface from "./surface.cjs";
import { schemaFaults } from "./validate.mjs";

const ours = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Checks the release at `site`, read from `servedAt`; faults make Excel fail, advice does not. */
export async function checkDeployment(site, servedAt) {
  const files = new Map();
  const read = async (address) => {
    if (!files.has(address))
      files.set(
        address,
        await deployedFile(
          address,
          address.replace(site, () => servedAt),
        ),
      );
    return files.get(address);
  };
  const result = (faults, version) => {
    const broken = [...files.values()].flatMap(({ fault }) => fault ?? []);
    const good = [...files.values()].filter(({ fault, address }) => !fault && !address.endsWith(".xml"));
    return {
      faults: [...new Set([...broken, ...faults])],
      advice: good.flatMap(headerAdvice),
      version,
      files: files.size,
    };
  };

  const faults = [];
  if (!site.startsWith("https:"))
    faults.push(
      `${site} is not https: Excel loads add-ins from https only. Put the folder on a host with a certificate.`,
    );
  const manifest = await read(`${site}manifest.xml`);
  if (manifest.fault) return result(faults);
  faults.push(...(await manifestFaults(manifest.text, site)));
  const version = /<Version>([^<]*)\.0</.exec(manifest.text)?.[1];
  const addresses = all(manifest.text, /DefaultValue="(https?:[^"]*)"/g).filter((one) =>
    one.startsWith(site),
  );
  for (const address of new Set(addresses)) await read(address);
  for (const [address, size] of icons(manifest.text)) {
    const icon = files.get(address);
    if (icon && !icon.fault) faults.push(...[iconFault(icon, size)].flatMap((fault) => fault ?? []));
  }
  const named = (id) => files.get(new RegExp(`id="${id}" DefaultValue="([^"]*)"`).exec(manifest.text)?.[1]);
  const page = named("Taskpane.Url");
  if (page && !page.fault) faults.push(...(await pageFaults(page, read)));
  faults.push(...codeFaults(named("Functions.Script.Url"), named("Functions.Metadata.Url"), version));
  return result(faults, version);
}

async function manifestFaults(manifest, site) {
  const address = `${site}manifest.xml`;
  const rebuild = `Build it with ADDIN_URL=${site} npm run build.`;
  const faults = (await schemaFaults(manifest)).map(
    (fault) => `${address} is no manifest that Office accepts: ${fault}`,
  );
  if (/localhost|127\.0\.0\.1/.test(manifest))
    faults.push(`${address} names this machine, localhost, which nobody else can reach. ${rebuild}`);
  faults.push(...surface.manifestFaults(manifest, surface.released.production));
  const version = /<Version>([^<]*)</.exec(manifest)?.[1];
  if (version !== `${ours}.0`)
    faults.push(
      `${address} is of version ${version}, this copy of the project of ${ours}: upload the new dist/, or check with the copy it was built from.`,
    );
  const foreign = all(manifest, /DefaultValue="(https?:[^"]*)"/g).filter((one) => !one.startsWith(site));
  if (foreign.length > 0)
    faults.push(`${address} names ${foreign[0]}, which is not below ${site}. ${rebuild}`);
  else if (!manifest.includes(`"${site}${ours}/functions.js"`))
    faults.push(
      `${address} names functions.js without the version ${ours} in its address, so day-old caches mix releases. ${rebuild}`,
    );
  return faults;
}

function icons(manifest) {
  const ribbon = [...manifest.matchAll(/id="Icon\.(\d+)x\d+" DefaultValue="([^"]*)"/g)].map(
    ([, size, at]) => [at, Number(size)],
  );
  const own = [
    [/<IconUrl DefaultValue="([^"]*)"/, 32],
    [/<HighResolutionIconUrl DefaultValue="([^"]*)"/, 64],
  ].map(([pattern, size]) => [pattern.exec(manifest)?.[1], size]);
  return [...ribbon, ...own];
}

async function pageFaults(page, read) {
  const faults = [];
  if (!/content-security-policy/i.test(page.text) && !page.headers.has("content-security-policy"))
    faults.push(
      `${page.address} has no content security policy: it is not the page of npm run build, upload that.`,
    );
  const own = all(page.text, /(?:src|href)="?(?!https?:|data:)([^"\s>]+)/g);
  // What the pane asks for once it runs stands in no tag.
  for (const name of [...own, "reference.json"]) await read(new URL(name, page.address).href);
  if (!page.text.includes("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))
    faults.push(
      `${page.address} does not load Microsoft's office.js, without which Excel shows an empty pane: upload the page of npm run build.`,
    );
  return faults;
}
