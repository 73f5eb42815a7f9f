// Builds the add-in into dist/ (npm run build), and for start and test only what is older than its sources.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { install, root, run } from "./install.mjs";
import release from "./release.cjs";

const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
const common = [
  "package.json",
  "package-lock.json",
  "webpack.config.js",
  ".tools/release.cjs",
  ".tools/hosts.cjs",
  ".tools/notices.cjs",
  ".tools/guides.cjs",
  ".tools/page.cjs",
  ".tools/reference.cjs",
];

const products = {
  addin: {
    what: "the add-in",
    args: ["--mode", "production"],
    made: "dist/functions.js",
    sources: [...common, "src", "assets", "manifest.xml"],
    setting: () => process.env.ADDIN_URL ?? "",
  },
  preview: {
    what: "the browser workbook",
    args: ["--env", "preview", "--mode", "development"],
    made: ".cache/preview/index.html",
    sources: [...common, "src"],
    setting: () => "",
  },
};

/** Builds a product unless what lies there was made from these very sources. */
export function build(name, { always = false } = {}) {
  const { what, args, made, sources, setting } = products[name];
  const stamp = join(root, ".cache", `${name}.stamp`);
  const now = fingerprint(
    sources.map((source) => join(root, source)),
    setting(),
  );
  if (!always && existsSync(join(root, made)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now)
    return;
  console.log(`Building ${what} …`);
  run(process.execPath, [webpack, ...args, "--stats", "errors-warnings"], { shell: false });
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, now);
}

function fingerprint(paths, setting) {
  const hash = createHash("sha256").update(setting);
  const add = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update(readFileSync(path));
    }
  };
  paths.filter(existsSync).forEach(add);
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { site } = release.releaseAddress(process.env.ADDIN_URL);
    install();
    build("addin", { always: true });
    console.log(
      process.env.ADDIN_URL
        ? `Built dist/ for ${site}: put all of it there, leave older versions' folders, then npm run check-deploy -- ${site}`
        : `Built dist/ for ${site}, an example: set ADDIN_URL to the https address of your own host for a release.`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
