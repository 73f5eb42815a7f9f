// npm run readme: writes the function table of README.md from the doc comments; a test compares the two.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";
import reference from "./reference.cjs";

const path = join(root, "README.md");
const table = reference.readmeTable(join(root, "src", "functions"));
const marked = /(<!-- functions -->\n)[\s\S]*(<!-- \/functions -->)/;
writeFileSync(
  path,
  readFileSync(path, "utf8").replace(marked, (_, start, end) => `${start}${table}${end}`),
);
console.log("README.md has the functions' table.");
