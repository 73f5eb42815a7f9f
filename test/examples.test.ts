import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluateFormula } from "./formula";
import { readFunctions } from "../.tools/reference.cjs";

function expectSame(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => expectSame(actual[i], item));
  } else if (typeof expected === "number") {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-13 * Math.abs(expected));
  } else {
    expect(actual).toEqual(expected);
  }
}

const topics = readFunctions(resolve(__dirname, "../src/functions"));
const examples = topics.flatMap(({ functions }) =>
  functions.flatMap(({ id, examples }) => examples.map(({ formula, result }) => ({ id, formula, result }))),
);

test.each(examples)("$formula gives $result", ({ formula, result }) => {
  expectSame(evaluateFormula(formula), evaluateFormula(result));
});

test("every function has an example of itself", () => {
  for (const { id, examples } of topics.flatMap(({ functions }) => functions)) {
    expect(examples.some(({ formula }) => formula.includes(`HEDGE.${id}(`))).toBe(true);
  }
});

test("every formula of the README that gives a number gives it", () => {
  const readme = readFileSync(resolve(__dirname, "../README.md"), "utf8");
  const formulas = [...readme.matchAll(/`(=HEDGE\.[^`]*)`[^`\n]*(?:gives|→) `([^`]*)`/g)];
  expect(formulas.length).toBeGreaterThan(0);
  for (const [, formula, result] of formulas) expectSame(evaluateFormula(formula!), evaluateFormula(result!));
});

const mathematics = resolve(__dirname, "../src/hedging");
const documented = (readdirSync(mathematics, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => {
    const text = readFileSync(join(mathematics, name), "utf8");
    return [...text.matchAll(/@example (.+?) \/\/ (\[.*\]|\S+)/g)].map(([, code, result]) => ({
      name,
      code,
      result,
    }));
  });

test.each(documented)("$name: $code is $result", ({ name, code, result }) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file it is, only the example knows
  const module = require(join(mathematics, name)) as Record<string, unknown>;
  const run = new Function(...Object.keys(module), `return ${code};`) as (...given: unknown[]) => unknown;
  expectSame(run(...Object.values(module)), JSON.parse(result!));
});

test("every function of the mathematics that a caller can meet has an example", () => {
  expect(documented.length).toBeGreaterThanOrEqual(15);
});
