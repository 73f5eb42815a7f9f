import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { scripts } from "../package.json";
import { readmeTable } from "../.tools/reference.cjs";

const at = (path: string): string => resolve(__dirname, "..", path);
const pages = ["README.md", "CONTRIBUTING.md"].map((name) => ({
  name,
  text: readFileSync(at(name), "utf8"),
}));

test("README's table is that of the doc comments: npm run readme writes it", () => {
  expect(pages[0]!.text).toContain(
    `<!-- functions -->\n${readmeTable(at("src/functions"))}<!-- /functions -->`,
  );
});

test.each(pages)("$name links to what is there and names scripts that are", ({ text }) => {
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    if (!existsSync(at(target!))) throw new Error(`${target} is not there`);
  }
  for (const [, script] of text.matchAll(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
});
