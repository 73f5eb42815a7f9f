import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";

const dist = resolve(__dirname, "../dist");
const read = (name: string): string => readFileSync(join(dist, name), "utf8");

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    result: { dimensionality: string };
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality: string;
      optional?: boolean;
    }[];
  }[];
}

type Call = (...given: unknown[]) => unknown;

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Runs the built script as Excel does: one classic script in a page that has nothing but CustomFunctions. */
function load(): Map<string, Call> {
  const associated = new Map<string, Call>();
  const associate = (id: string, call: Call): void => {
    if (associated.has(id)) throw new Error(`${id} is associated twice`);
    associated.set(id, call);
  };
  runInNewContext(read("functions.js"), { CustomFunctions: { associate, Error: HostError } });
  return associated;
}

const metadata = JSON.parse(read("functions.json")) as Metadata;

test("the bundle associates what the metadata lists, each once", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...load().keys()].sort()).toEqual([...ids].sort());
});

test("ids are letters and digits, so that a file's underscores and dots cannot make two of one", () => {
  for (const { id, name } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{1,30}$/);
    expect(name).toBe(id);
  }
});

test("every function has one sentence of help and a link, every argument a phrase within Excel's limits", () => {
  for (const { id, description, helpUrl, parameters } of metadata.functions) {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description).not.toContain("\n");
    expect(description.length).toBeLessThanOrEqual(255);
    expect(read("docs/functions.html")).toContain(`id="${helpUrl.split("#")[1]}"`);
    expect(helpUrl.endsWith(`#${id.toLowerCase()}`)).toBe(true);
    for (const parameter of parameters) {
      expect(parameter.description.length).toBeGreaterThan(8);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("results spill and errors reach the functions as values", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { result } of metadata.functions) expect(result.dimensionality).toBe("matrix");
});

test("the built functions calculate: the SPI 200 example, an error in words, an error value passed on", () => {
  const contracts = load().get("CONTRACTS")!;
  const omitted = [null, null, null, null, null];
  expect(contracts([[50_000_000]], [[0.9]], [["AP"]], [[8_500]], [[0.5]], ...omitted)).toEqual([[-94]]);
  expect(() => contracts([[1]], [[0.9]], [["AP"]], [[-1]], null, ...omitted)).toThrow(
    "futures_price must be greater than zero, got -1",
  );
  const broken = new HostError("#REF!", "gone");
  expect(() => contracts([[broken]], [[0.9]], [["AP"]], [[1]], null, ...omitted)).toThrow("gone");
});

test("no address of a development machine is left in what ships", () => {
  const texts = (readdirSync(dist, { recursive: true }) as string[]).filter((name) =>
    /\.(js|json|html|xml|css)$/.test(name),
  );
  expect(texts.length).toBeGreaterThanOrEqual(6);
  // The pane's own code may name localhost nowhere either: nothing is sent anywhere.
  expect(texts.filter((name) => /localhost|127\.0\.0\.1|HEDGEDEV/.test(read(name)))).toEqual([]);
});

test("everything that the manifest and the pane point at is there", () => {
  const [base] = /https?:\/\/[^"]*?(?=functions\.js")/.exec(read("manifest.xml"))!;
  const urls = [...read("manifest.xml").matchAll(/DefaultValue="(https:[^"]*)"/g)].map((match) => match[1]!);
  expect(urls.length).toBeGreaterThanOrEqual(9);
  for (const url of urls) {
    expect(url.startsWith(base!)).toBe(true);
    expect(existsSync(join(dist, url.slice(base!.length)))).toBe(true);
  }
  const own = [...read("taskpane.html").matchAll(/(?:src|href)="?(?!https:|data:)([^"\s>]+)/g)];
  expect(own).toHaveLength(3);
  for (const [, name] of own) expect(existsSync(join(dist, name!))).toBe(true);
});

test("the pane loads classic scripts, the functions before the pane", () => {
  const page = read("taskpane.html");
  expect(page).not.toMatch(/type="module"|\bdefer\b|\basync\b/);
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1]!);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
});

// 5 KB of it are seventeen markets' holidays, 3 KB the catalogue: facts that cannot be shorter.
test("what ships is small: functions 34.5 KB and the pane's script 90 KB, compressed", () => {
  const size = (name: string): number => gzipSync(read(name)).length / 1024;
  expect(size("functions.js")).toBeLessThanOrEqual(34.5);
  expect(size("taskpane.js")).toBeLessThanOrEqual(90);
  // Loaded when one of their tabs is opened.
  expect(size("tabs.js")).toBeLessThanOrEqual(36);
});
