import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const source = resolve(__dirname, "../src");

// Bottom up; a folder may import from those before it. Composition roots stand on one step and not on one another.
const layers = ["hedging", "cells", "functions", "workbook", "pane", "taskpane commands preview"];
const level = (folder: string): number => layers.findIndex((layer) => layer.split(" ").includes(folder));

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = filesBelow(source);
const read = (file: string): string => readFileSync(file, "utf8");
const folderOf = (file: string): string => relative(source, file).split("/")[0]!;
const imports = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\b[^"=()]*"([^"]+)";$|\bimport\("([^"]+)"\)/gm)].map(
    (match) => (match[1] ?? match[2])!,
  );

test("every file of src lies in a layer", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => level(folderOf(file)) < 0)).toEqual([]);
});

test("imports point downward only", () => {
  const wrong = files.flatMap((file) =>
    imports(file)
      .filter((path) => path.startsWith("."))
      .map((path) => folderOf(resolve(dirname(file), path)))
      .filter((target) => target !== folderOf(file) && level(target) >= level(folderOf(file)))
      .map((target) => `${relative(source, file)} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("the functions reach the cells, never the workbook; the pane never reaches the functions", () => {
  const reached = (folder: string): string[] =>
    files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) => imports(file).map((path) => folderOf(resolve(dirname(file), path))));
  expect(reached("functions")).not.toContain("workbook");
  expect(reached("pane")).not.toContain("functions");
});

test.each([
  ["Excel.run", /\bExcel\.run\b/, (file: string) => file.endsWith("workbook/excelWorkbook.ts")],
  ["CustomFunctions", /\bCustomFunctions\b/, (file: string) => /^(cells|preview)\//.test(file)],
  ["Office", /\bOffice\./, (file: string) => /^(taskpane|commands|preview)\/|workbook\/excel/.test(file)],
])("%s is said where it may be only", (_, word, allowed) => {
  const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  const saying = files.filter((file) => word.test(code(file))).map((file) => relative(source, file));
  expect(saying.filter((file) => !allowed(file))).toEqual([]);
});

test("no clock, no randomness, no host and no package in the mathematics and the cells", () => {
  const forbidden =
    /\b(Date|Math\.random|performance|(?:window|document)\.|globalThis|localStorage|fetch|Intl|toLocale\w+)\b/;
  const pure = files.filter((file) => ["hedging", "cells", "functions"].includes(folderOf(file)));
  const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "");
  expect(pure.filter((file) => forbidden.test(code(file))).map((file) => relative(source, file))).toEqual([]);
  expect(pure.flatMap(imports).filter((path) => !path.startsWith("."))).toEqual([]);
});

test("one catch: failures become Excel errors in cells/evaluate.ts alone", () => {
  const below = files.filter((file) => ["hedging", "cells", "functions"].includes(folderOf(file)));
  const catching = below.filter((file) => /\bcatch\b\s*[({]/.test(read(file)));
  expect(catching.map((file) => relative(source, file))).toEqual(["cells/evaluate.ts"]);
});

test("every function of the mathematics has a test of its name", () => {
  const types = /^(hedgingError|contract)\.ts$/;
  const untested = files
    .filter((file) => folderOf(file) === "hedging" && !types.test(file.split("/").at(-1)!))
    .map((file) => relative(source, file).replace(/\.ts$/, ".test.ts"))
    .filter((path) => !statSync(resolve(__dirname, path), { throwIfNoEntry: false }));
  expect(untested).toEqual([]);
});

test("no file is a drawer: none named utils, helpers or common, none past 300 lines", () => {
  expect(files.filter((file) => /\/(utils?|helpers?|common)(\/|\.)/.test(file))).toEqual([]);
  // Doc comments make the functions long, and the pane's words stand in one file.
  const lists = (file: string): boolean => folderOf(file) === "functions" || file.endsWith("/pane/texts.ts");
  const long = files.filter((file) => !lists(file) && read(file).split("\n").length > 300);
  expect(long.map((file) => relative(source, file))).toEqual([]);
});
