import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scripts } from "../package.json";

const docs = resolve(__dirname, "../dist/docs");
const sources = resolve(__dirname, "../assets/docs");
const pages = readdirSync(docs)
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({ name, text: readFileSync(join(docs, name), "utf8") }));
const guides = readdirSync(sources).filter((name) => name.endsWith(".md"));

test("every guide is a page, and Markdown does not ship", () => {
  expect(pages.map(({ name }) => name)).toEqual(
    [...guides.map((name) => name.replace(/md$/, "html")), "functions.html"].sort(),
  );
  expect(readdirSync(docs).filter((name) => name.endsWith(".md"))).toEqual([]);
});

test.each(pages)("$name leads to every other page, and all its links lead somewhere", ({ name, text }) => {
  const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, target]) => target!);
  for (const other of pages) if (other.name !== name) expect(links).toContain(other.name);
  for (const link of links.filter((link) => !/^https:/.test(link))) {
    const [file, anchor] = link.split("#");
    const path = join(docs, file || name);
    if (!existsSync(path)) throw new Error(`${link}: there is no such file`);
    if (anchor && !readFileSync(path, "utf8").includes(`id="${anchor}"`))
      throw new Error(`${link} leads nowhere`);
  }
});

test.each(pages)("$name loads its own style and nothing else", ({ text }) => {
  expect(text).toContain(`content="default-src 'none'; style-src 'self'"`);
  expect(text).not.toMatch(/<script|<img|<iframe|\sstyle=|src=/);
  expect(text.match(/<h1/g)).toHaveLength(1);
});

test.each(guides)("%s names commands that are there", (name) => {
  for (const [, script] of readFileSync(join(sources, name), "utf8").matchAll(/npm run ([\w-]+)/g))
    expect(Object.keys(scripts)).toContain(script);
});
