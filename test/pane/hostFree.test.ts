import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../src/pane");
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".ts"));
const code = (name: string) => readFileSync(join(folder, name), "utf8");

test("the pane says neither Excel. nor Office., and imports no adapter", () => {
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.filter((name) =>
    /\b(?:Excel|Office)\s*\.\s*[a-z]|office-js-helpers|excelWorkbook|memoryWorkbook/.test(code(name)),
  );
  expect(wrong).toEqual([]);
});

test("cell text never becomes HTML", () => {
  const wrong = files.filter((name) =>
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(code(name)),
  );
  expect(wrong).toEqual([]);
});
