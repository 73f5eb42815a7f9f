// npm run audit: asks the registry for known faults of every package. Exit code 0: none, 1: some, 3: nothing was checked.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./install.mjs";

// A version with faults that every registry with advisories has known for years.
const known = { name: "lodash", version: "4.17.15" };

/** What npm audit found in a folder's lockfile: faults by package, or why it could not look. */
function audit(folder, ...options) {
  const { stdout, error } = spawnSync(
    "npm",
    ["audit", "--json", "--package-lock-only", "--fetch-timeout=30000", "--fetch-retries=1", ...options],
    { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (error) return { refused: error.message };
  try {
    const { vulnerabilities, message } = JSON.parse(stdout);
    return vulnerabilities ? { faults: Object.values(vulnerabilities) } : { refused: message ?? "no report" };
  } catch {
    return { refused: "an answer that npm cannot read" };
  }
}

/** Why the registry's silence means nothing: it refuses, or does not even know what all know. */
function silent() {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  const { name, version } = known;
  const dependencies = { [name]: version };
  const write = (file, content) => writeFileSync(join(folder, file), JSON.stringify(content));
  write("package.json", { name: "probe", version: "1.0.0", dependencies });
  write("package-lock.json", {
    name: "probe",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "probe", version: "1.0.0", dependencies },
      [`node_modules/${name}`]: { version },
    },
  });
  const { faults, refused } = audit(folder);
  rmSync(folder, { recursive: true });
  if (refused) return `the registry does not answer audits (${refused})`;
  return faults.length > 0
    ? undefined
    : `the registry knows no faults at all, not even those of ${name} ${version}`;
}

function nothingChecked(reason) {
  console.error(
    `Nothing was checked: ${reason}. Whether the packages have known faults is open; run this where npm's registry answers audits.`,
  );
  process.exit(3);
}

const reason = silent();
if (reason) nothingChecked(reason);
const everything = audit(root);
const shipping = audit(root, "--omit=dev");
const refused = everything.refused ?? shipping.refused;
if (refused) nothingChecked(`the registry does not answer audits (${refused})`);

const ships = new Set(shipping.faults.map(({ name }) => name));
for (const { name, severity, range, via, fixAvailable } of everything.faults) {
  const what = via.map((cause) => cause.title ?? `through ${cause}`).join("; ");
  const where = ships.has(name) ? "ships with the add-in" : "builds or tests only";
  console.log(
    `${name} ${range} (${severity}, ${where}): ${what}. ${fixAvailable ? "A fix is there." : "No fix yet."}`,
  );
}
if (everything.faults.length > 0) {
  console.error(`${everything.faults.length} packages with known faults, ${ships.size} of them ship.`);
  process.exit(1);
}
console.log(
  "No known faults in any package. What packages carry inside their own scripts (NOTICES.txt says where) has no version to ask for.",
);
