import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFunctions } from "../.tools/reference.cjs";

const text = readFileSync(resolve(__dirname, "../assets/docs/coverage.md"), "utf8");
const rows = [...text.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.*?) ?\|$/gm)].map(
  ([, number, concept, by, errors]) => ({
    number: Number(number),
    concept: concept!,
    by: by!,
    errors: errors === "" ? [] : errors!.split(", "),
  }),
);
const functions = readFunctions(resolve(__dirname, "../src/functions")).flatMap(({ functions }) =>
  functions.map(({ id }) => id),
);
const named = [...text.matchAll(/HEDGE\.([A-Z]+)/g)].map(([, id]) => id!);
const numbers = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => letter + String(i + 1).padStart(2, "0"));

test("every concept of the two documents has one row", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 99 }, (_, i) => i + 1));
  expect(new Set(rows.map(({ concept }) => concept)).size).toBe(99);
});

test("every row names a function, a feature of the pane that is there, or the reason why not", () => {
  const silent = rows.filter(({ by }) => !/`HEDGE\.[A-Z]+`|\bPane: |^Not covered: .{20}/.test(by));
  expect(silent.map(({ number }) => number)).toEqual([]);
});

test("every function that a row names exists", () => {
  expect(named.filter((id) => !functions.includes(id))).toEqual([]);
});

test("every function is named", () => {
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.filter((id) => !named.includes(id))).toEqual([]);
});

test("every error of the review is named, and no other", () => {
  const found = new Set(rows.flatMap(({ errors }) => errors));
  expect([...found].sort()).toEqual([...numbers("E", 80), ...numbers("F", 8)]);
});
