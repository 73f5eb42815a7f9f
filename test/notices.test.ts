import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dependencies } from "../package.json";
import { noticesOf } from "../.tools/notices.cjs";

const at = (...parts: string[]): string => resolve(__dirname, "..", ...parts);
const titles = (notices: string): string[] =>
  [...notices.matchAll(/^(.+)\n-{5,}$/gm)].map(([, title]) => title!);
const nameOf = (title: string): string => title.split(" ")[0]!;
const notices = readFileSync(at("dist/NOTICES.txt"), "utf8");

// CONTRIBUTING's rows: package | version | licence | last release | reason.
const rows = [
  ...readFileSync(at("CONTRIBUTING.md"), "utf8").matchAll(
    /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+\d{4}) \| ([^|]+) \|$/gm,
  ),
].flatMap(([, names, version, licences]) =>
  names!.split(", ").map((name, i) => ({ name, version: version!, licence: licences!.split(", ")[i]! })),
);

test("what ships is what CONTRIBUTING names, in that version and under that licence", () => {
  const named = rows.map(({ name, version, licence }) =>
    /^\d/.test(version) ? `${name} ${version} (${licence})` : `${name} (${licence})`,
  );
  expect(
    titles(notices)
      .map((title) => title.replace(/, inside .*/, ""))
      .sort(),
  ).toEqual(named.sort());
});

test("every dependency ships, and whatever the sources import is named", () => {
  const names = titles(notices).map(nameOf);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  const shipped = ["taskpane", "commands", "pane", "workbook", "functions", "cells", "hedging"];
  const imported = shipped
    .flatMap((folder) =>
      (readdirSync(at("src", folder), { recursive: true }) as string[]).map((file) =>
        at("src", folder, file),
      ),
    )
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/(?:from|import) "([^".][^"]*)"/g)])
    .map(([, path]) => /^(?:@[^/]+\/)?[^/]+/.exec(path!)![0]);
  expect(imported.length).toBeGreaterThan(3);
  expect(names).toEqual(expect.arrayContaining([...new Set(imported)]));
});

test("every licence stands there in full", () => {
  const texts = notices.split(/^.+\n-{5,}$/m).slice(1);
  expect(texts).toHaveLength(rows.length);
  for (const text of texts) expect(text).toMatch(/WITHOUT WARRANT|"AS IS"/);
});

test("a package that slips in is named, with those that its script carries", () => {
  const slipped = noticesOf([at("src/pane/pane.ts"), at("node_modules/react/cjs/react.production.js")]);
  expect(titles(slipped).map(nameOf)).toEqual(["react"]);
  const carrying = noticesOf([at("node_modules/@microsoft/office-js-helpers/dist/office.helpers.js")]);
  expect(titles(carrying).map(nameOf)).toEqual(["@microsoft/office-js-helpers", "lodash-es", "rxjs"]);
});

test("a licence that asks for more than a notice stops the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "hedge-notices-"));
  const strict = join(folder, "node_modules", "strict");
  mkdirSync(strict, { recursive: true });
  writeFileSync(
    join(strict, "package.json"),
    '{ "name": "strict", "version": "1.0.0", "license": "GPL-3.0-only" }',
  );
  expect(() => noticesOf([join(strict, "index.js")])).toThrow(
    /^strict ships with the add-in under GPL-3\.0-only/,
  );
  rmSync(folder, { recursive: true });
});
