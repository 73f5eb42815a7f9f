import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFunctions, syntax } from "../.tools/reference.cjs";
import { frozenSurface, manifestFaults, released, surfaceFaults, surfaceOf } from "../.tools/surface.cjs";

// Names, order and optionality of arguments are in users' files from the first release on, and so is what the
// manifest asks of their Excel. test/surface.txt has them; each fault says what breaks and what is allowed.
const read = (path: string): string => readFileSync(resolve(__dirname, "..", path), "utf8");
const frozen = frozenSurface();

test("the sources have the functions that users' files hold", () => {
  const found = readFunctions(resolve(__dirname, "../src/functions")).flatMap(({ functions }) =>
    functions.map(syntax),
  );
  expect(surfaceFaults(frozen, found)).toEqual([]);
});

test("what is built has them too", () => {
  const metadata = JSON.parse(read("dist/functions.json")) as Parameters<typeof surfaceOf>[0];
  expect(surfaceFaults(frozen, surfaceOf(metadata))).toEqual([]);
});

test("both manifests keep their identity and ask no more of Excel", () => {
  expect(manifestFaults(read("manifest.xml"), released.development)).toEqual([]);
  expect(manifestFaults(read("dist/manifest.xml"), released.production)).toEqual([]);
});

test("each function is frozen once, in order", () => {
  expect(frozen).toEqual([...new Set(frozen)].sort());
});

describe("a change that breaks users' files is refused with the reason", () => {
  const before = ["HEDGE.BETA(portfolio, market, [method], [parameter])", "HEDGE.VIEW(view)"];
  const change = (from: string, to: string): string[] =>
    surfaceFaults(
      before,
      before.map((line) => line.replace(from, to)),
    );

  test.each([
    ["a function renamed", "VIEW", "OUTLOOK", /^HEDGE\.VIEW is gone: .*#NAME\?/],
    ["arguments swapped", "portfolio, market", "market, portfolio", /argument 1, portfolio, is now market/],
    ["an argument renamed", "[method]", "[how]", /argument 3, method, is now how/],
    ["an argument put between", "market, ", "market, [rate], ", /argument 3, method, is now rate/],
    ["an argument dropped", ", [parameter]", "", /argument 4, parameter, is gone/],
    ["an optional argument required", "[method]", "method", /was optional and is now required/],
    ["a required argument appended", "(view)", "(view, date)", /date is appended and required/],
  ])("%s", (_, from, to, fault) => {
    expect(change(from, to)[0]).toMatch(fault);
  });

  test.each([
    ["an optional argument appended", "(view)", "(view, [date])"],
    ["an argument made optional", "(view)", "([view])"],
  ])("%s breaks nothing, but wants freezing", (_, from, to) => {
    expect(change(from, to)).toEqual([expect.stringMatching(/is new and breaks nothing: .*surface\.txt/)]);
  });

  const manifest = read("manifest.xml");
  test.each([
    [
      "a newer requirement",
      'Runtime" MinVersion="1.3"',
      'Runtime" MinVersion="1.4"',
      /asks for CustomFun.* 1\.4/,
    ],
    ["a requirement dropped", /<Set Name="SharedRuntime".*/, "", /no longer asks for SharedRuntime 1\.1/],
    ["another namespace", '"HEDGEDEV"', '"HEDGES"', /namespace is HEDGES and not HEDGEDEV/],
    ["another id", "0d9b5a2e", "1d9b5a2e", /id is 1d9b5a2e.* second add-in/],
  ])("%s", (_, from, to, fault) => {
    expect(manifestFaults(manifest.replace(from, to), released.development)[0]).toMatch(fault);
  });
});
