// Digits of agreement with NIST's certified values (LRE) that LibreOffice, formulajs, simple-statistics and jStat reach
// on the series of nistUnivariate.json, nistNorris.json and nistLeastSquares.json, beside HEDGE.*. Regressions on several
// variables are those inside BETA by dimson, called as they stand in the sources; their worst coefficient counts.
// Run after npm run build: node test/golden/nistPeers.mjs   (needs soffice; writes nistPeers.json)
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import * as formulajs from "@formulajs/formulajs";
import { transformFileSync } from "@swc/core";
import * as simple from "simple-statistics";

const require = createRequire(import.meta.url);
const { jStat } = require("jstat");
const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(here, name), "utf8"));
const version = (name) => JSON.parse(readFileSync(join(here, "../../node_modules", name, "package.json"), "utf8")).version;

const univariate = read("nistUnivariate.json").series.map((series) => ({
  ...series,
  data: series.data ?? [series.first, ...Array.from({ length: 500 }, () => series.pair).flat()],
}));
const norris = read("nistNorris.json");
const regressions = read("nistLeastSquares.json").series.map(({ x, degree, ...series }) => ({
  ...series,
  x: degree ? Array.from({ length: degree }, (_, k) => x.map((value) => value ** (k + 1))) : x,
}));

/** LRE, as NIST's own comparisons count it: 15 digits at most. */
function digits(value, certified) {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const error = Math.abs(value - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.max(0, Math.min(15, Math.round(-10 * Math.log10(error)) / 10));
}

/** leastSquares as it stands in the sources. */
function ownRegression() {
  const folder = mkdtempSync(join(tmpdir(), "nist-"));
  const files = ["hedgingError", "statistics/leastSquares", "statistics/triangularForm"];
  mkdirSync(join(folder, "statistics"));
  for (const file of files) {
    const source = join(here, "../../src/hedging", `${file}.ts`);
    const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
    writeFileSync(join(folder, `${file}.js`), transformFileSync(source, options).code);
  }
  return require(join(folder, "statistics/leastSquares.js")).leastSquares;
}

function hedge() {
  const functions = new Map();
  const associate = (id, call) => functions.set(id, call);
  runInNewContext(readFileSync(join(here, "../../dist/functions.js"), "utf8"), { CustomFunctions: { associate, Error } });
  const call = (id, ...args) => functions.get(id)(...args);
  const column = (values) => values.map((value) => [value]);
  return {
    mean: (x) => call("PORTFOLIOBETA", column(x.map(() => 1)), column(x))[0][0],
    deviation: (x) => call("TRACKINGERROR", column(x), column(x.map(() => 0)))[0][0],
    line: (y, x) => {
      const found = Object.fromEntries(call("BETASTATS", column(y), column(x)));
      return [found["Beta"], found["Alpha"], found["R squared"], found["Residual volatility"], found["Standard error"]];
    },
    plane: ownRegression(),
  };
}

const libraries = {
  "HEDGE.*": hedge(),
  [`formulajs ${version("@formulajs/formulajs")}`]: {
    mean: (x) => formulajs.AVERAGE(x),
    deviation: (x) => formulajs.STDEV.S(x),
    line: (y, x) => [formulajs.SLOPE(y, x), formulajs.INTERCEPT(y, x), formulajs.RSQ(y, x), formulajs.STEYX(y, x)],
  },
  [`simple-statistics ${version("simple-statistics")}`]: {
    mean: (x) => simple.mean(x),
    deviation: (x) => simple.sampleStandardDeviation(x),
    line: (y, x) => {
      const pairs = x.map((value, i) => [value, y[i]]);
      const line = simple.linearRegression(pairs);
      return [line.m, line.b, simple.rSquared(pairs, simple.linearRegressionLine(line))];
    },
  },
  [`jStat ${version("jstat")}`]: {
    mean: (x) => jStat.mean(x),
    deviation: (x) => jStat.stdev(x, true),
    line: (y, x) => {
      const fit = jStat.models.ols(y, x.map((value) => [1, value]));
      return [fit.coef[1], fit.coef[0], fit.R2, fit.t.sigmaHat, fit.t.se[1]];
    },
    plane: (x, y) => jStat.models.ols(y, y.map((_, i) => [1, ...x.map((variable) => variable[i])])).coef.slice(1),
  },
  [spawnSync("soffice", ["--version"], { encoding: "utf8" }).stdout.split(" ").slice(0, 2).join(" ")]: libreOffice(),
};

/** What LibreOffice Calc calculates, read from a flat document, which keeps every digit. */
function libreOffice() {
  const planes = regressions.flatMap(({ y, x }) => [y, ...x]);
  const columns = [...univariate.map(({ data }) => data), norris.y, norris.x, ...planes];
  const letter = (i) => (i < 26 ? "" : letter(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
  const range = (i, last = i) => `[.${letter(i)}1:.${letter(last)}${columns[i].length}]`;
  const [y, x] = [univariate.length, univariate.length + 1].map((i) => range(i));
  const linest = (row, column) => `INDEX(LINEST(${y};${x};TRUE();TRUE());${row};${column})`;
  const formulas = [
    ...univariate.flatMap((_, i) => [`AVERAGE(${range(i)})`, `STDEV(${range(i)})`]),
    ...["SLOPE", "INTERCEPT", "RSQ", "STEYX"].map((name) => `${name}(${y};${x})`),
    linest(2, 1),
    ...planeFormulas(),
  ];
  /** One LINEST for each coefficient, which it gives from the last variable to the first. */
  function planeFormulas() {
    let at = univariate.length + 2;
    return regressions.flatMap(({ x }) => {
      const [response, variables] = [range(at), range(at + 1, at + x.length)];
      at += 1 + x.length;
      return x.map((_, i) => `INDEX(LINEST(${response};${variables});1;${x.length - i})`);
    });
  }
  const cell = (value) => (value === undefined ? "<table:table-cell/>" : `<table:table-cell office:value-type="float" office:value="${value}"/>`);
  const lines = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, i) =>
    `<table:table-row>${columns.map((values) => cell(values[i])).join("")}</table:table-row>`,
  );
  const results = formulas.map((formula) => `<table:table-row><table:table-cell table:formula="of:=${formula}"/></table:table-row>`);
  const namespaces = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ") + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"';
  const sheets = `<table:table table:name="Data">${lines.join("")}</table:table><table:table table:name="Results">${results.join("").replaceAll("[.", "[$Data.").replaceAll(":.", ":$Data.")}</table:table>`;
  const folder = mkdtempSync(join(tmpdir(), "nist-"));
  writeFileSync(
    join(folder, "in.fods"),
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document>`,
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", "fods:OpenDocument Spreadsheet Flat XML", "--outdir", join(folder, "out"), join(folder, "in.fods")]);
  const out = readFileSync(join(folder, "out/in.fods"), "utf8");
  const values = [...out.slice(out.indexOf('table:name="Results"')).matchAll(/table:formula="[^"]*"[^>]*office:value="([^"]*)"/g)].map((match) => Number(match[1]));
  if (values.length !== formulas.length) throw new Error(`LibreOffice gave ${values.length} results of ${formulas.length}`);
  const [flat, rest] = [values.slice(0, -regressions.flatMap(({ x }) => x).length), values.slice(-regressions.flatMap(({ x }) => x).length)];
  return { values: [...flat, ...regressions.map(({ x }) => rest.splice(0, x.length))] };
}

const statistics = [
  ...univariate.flatMap(({ name, mean, standardDeviation, data }) => [
    [`${name}: mean`, mean, (tool) => tool.mean(data)],
    [`${name}: standard deviation`, standardDeviation, (tool) => tool.deviation(data)],
  ]),
  ...["slope", "intercept", "rSquared", "residualStandardDeviation", "slopeStandardError"].map((what, i) => [
    `Norris: ${["slope", "intercept", "R squared", "residual standard deviation", "standard error of the slope"][i]}`,
    norris.certified[what],
    (tool) => tool.line(norris.y, norris.x)[i],
  ]),
  ...regressions.map(({ name, certified, y, x }) => [
    `${name}: coefficients`,
    certified,
    (tool) => tool.plane?.(x, y),
  ]),
];
/** Those of the worst of several. */
const worst = (values, certified) =>
  Array.isArray(certified)
    ? values === undefined || values.length !== certified.length
      ? null
      : certified.reduce((least, one, i) => Math.min(least, digits(values[i], one) ?? 0), 15)
    : digits(values, certified);
const rows = statistics.map(([what, certified, by], i) => [
  what,
  ...Object.values(libraries).map((tool) => worst(tool.values ? tool.values[i] : by(tool), certified)),
]);
const source = "Digits of agreement with the certified values of NIST's Statistical Reference Datasets, 15 at most; null where a library has no such function. Written by nistPeers.mjs.";
const text = JSON.stringify({ source, tools: Object.keys(libraries), digits: rows });
writeFileSync(join(here, "nistPeers.json"), text);
console.table(rows);
