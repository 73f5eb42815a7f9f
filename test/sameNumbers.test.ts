import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { functions, inWords } from "./call";
import { evaluateFormula } from "./formula";
import type { SeedCase } from "./seedCases";
import { readFunctions } from "../.tools/reference.cjs";

// The same formula on the same cells gives every colleague the same number: the built functions are called where
// whatever differs between colleagues (clock, zone, language, storage, settings, network) gives itself away.
const at = (...parts: string[]): string => resolve(__dirname, "..", ...parts);
const bundle = readFileSync(at("dist/functions.js"), "utf8");

/** Replaces in a page's world what is not the same everywhere by what throws, and tells `touched` its name. */
const traps = `
  const give = (name) => { touched.push(name); throw new Error(name + " was touched"); };
  const trap = (name) => new Proxy(function () {}, { get: () => give(name), apply: () => give(name), construct: () => give(name), has: () => give(name) });
  for (const name of ["Date", "Intl"]) globalThis[name] = trap(name);
  Math.random = () => give("Math.random");
  for (const type of [Number, String, Array, BigInt, Object])
    for (const name of Object.getOwnPropertyNames(type.prototype).filter((name) => /locale/i.test(name)))
      type.prototype[name] = () => give(name);
  globalThis.forbid = (names) => {
    for (const name of names) Object.defineProperty(globalThis, name, { get: () => give(name) });
  };
  forbid(["window", "self", "document", "location", "navigator", "performance", "crypto", "localStorage", "sessionStorage",
    "indexedDB", "caches", "fetch", "XMLHttpRequest", "WebSocket", "Worker", "process", "require", "setTimeout", "setInterval"]);
`;

type Functions = typeof functions;

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function load(script: string): { built: Functions; touched: string[] } {
  const built: Functions = {};
  const touched: string[] = [];
  const associate = (id: string, call: Functions[string]): void => void (built[id] = call);
  const world = createContext({ touched, CustomFunctions: { associate, Error: HostError } });
  runInContext(traps, world);
  runInContext(script, world);
  // Loading may ask what this Excel can show; calculating may not ask Excel anything.
  runInContext('forbid(["Office", "Excel", "OfficeRuntime"])', world);
  return { built, touched };
}

const examples = readFunctions(at("src/functions")).flatMap(({ functions }) =>
  functions.flatMap(({ examples }) => examples.map(({ formula }) => formula)),
);
const seedCases = readdirSync(at("test/golden"))
  .filter((name) => name.startsWith("seedCases"))
  .flatMap((name) => JSON.parse(readFileSync(at("test/golden", name), "utf8")) as SeedCase[])
  .map(({ formula }) => formula);

/** Every call that the examples and the worked numbers make, and each again with an argument left out, blank or wrong. */
function allCalls(): { id: string; given: unknown[] }[] {
  const calls: { id: string; given: unknown[] }[] = [];
  const recording = Object.fromEntries(
    Object.entries(functions).map(([id, call]) => [
      id,
      (...given: unknown[]) => {
        calls.push({ id, given });
        return call(...given);
      },
    ]),
  );
  for (const formula of [...examples, ...seedCases]) evaluateFormula(formula, recording);
  const varied = calls.flatMap(({ id, given }) =>
    given.flatMap((_, i) =>
      [null, [[""]], [["?"]]].map((other) => ({ id, given: given.map((is, j) => (j === i ? other : is)) })),
    ),
  );
  return [...calls, ...varied];
}

function resultOf(built: Functions, { id, given }: { id: string; given: unknown[] }): unknown {
  try {
    return built[id]!(...given).map((row) => row.map(inWords));
  } catch (thrown) {
    return inWords(thrown);
  }
}

const calls = allCalls();

test("the calls are of every function, and most of them calculate", () => {
  const { built } = load(bundle);
  expect(new Set(calls.map(({ id }) => id))).toEqual(new Set(Object.keys(built)));
  const calculated = calls.filter((call) => Array.isArray(resultOf(built, call)));
  expect(calculated.length).toBeGreaterThan(1000);
});

test("no function touches clock, zone, language, randomness, storage, settings, page or network", () => {
  const { built, touched } = load(bundle);
  for (const call of calls) {
    resultOf(built, call);
    if (touched.length > 0) throw new Error(`HEDGE.${call.id} touches ${touched.join(", ")}`);
  }
  expect(touched).toEqual([]);
});

test.each([
  "Date.now()",
  "new Date()",
  "Intl.NumberFormat()",
  "(1.5).toLocaleString()",
  "Math.random()",
  "localStorage",
  "Office.context",
])("a function that says %s is found out", (said) => {
  const { built, touched } = load(`CustomFunctions.associate("LEAK", () => [[${said}]]);`);
  expect(() => built.LEAK!()).toThrow("was touched");
  expect(touched).toHaveLength(1);
});

/** What a colleague's machine calculates: the calls in a process of its own, with its zone and language. */
function onMachine(zone: string, language: string): { zone: string; language: string; results: string } {
  const script = `
    const { readFileSync } = require("node:fs");
    const { bundle, calls } = JSON.parse(readFileSync(0, "utf8"));
    const built = {};
    globalThis.CustomFunctions = {
      associate: (id, call) => { built[id] = call; },
      Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
    };
    new Function(bundle)();
    const plain = (cell) => (cell instanceof Error ? cell.code + cell.message : Object.is(cell, -0) ? "-0" : cell);
    const results = calls.map(({ id, given }) => {
      try { return built[id](...given).map((row) => row.map(plain)); } catch (thrown) { return plain(thrown); }
    });
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    process.stdout.write(JSON.stringify({ zone: timeZone, language: locale, results: JSON.stringify(results) }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["-e", script], {
    input: JSON.stringify({ bundle, calls }),
    env: { PATH: process.env.PATH, TZ: zone, LC_ALL: language },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof onMachine>;
}

test("machines in New York, Istanbul and on Kiritimati, in English, Turkish and German, calculate the same", () => {
  const [first, ...others] = [
    onMachine("America/New_York", "en_US.UTF-8"),
    onMachine("Europe/Istanbul", "tr_TR.UTF-8"),
    onMachine("Pacific/Kiritimati", "de_DE.UTF-8"),
  ];
  expect(new Set([first, ...others].map((machine) => `${machine!.zone} ${machine!.language}`)).size).toBe(3);
  expect(first!.results.length).toBeGreaterThan(100_000);
  for (const { zone, results } of others) {
    if (results !== first!.results) throw new Error(`${zone} calculates something else than New York`);
  }
});
