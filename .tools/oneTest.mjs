// node .tools/oneTest.mjs <file or folder of test> …: test/one.test.ts, which is all of them. A changed source is loaded
// once then, not once for every file of tests: mutation testing does that thousands of times.
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const tests = join(dirname(fileURLToPath(import.meta.url)), "../test");
const files = process.argv.slice(2).flatMap((name) => {
  if (!statSync(join(tests, name), { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(join(tests, name))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${name}/${file.replace(".test.ts", "")}`);
});
const lines = files.map((file) => `describe("${file}", () => void require("./${file}.test"));\n`);
writeFileSync(join(tests, "one.test.ts"), lines.join(""));
