// npm run native: has LibreOffice calculate the built-in formulas that stand in for HEDGE's, and keeps its numbers in
// test/golden/native.json, which a test compares with the functions, and examples in assets/docs/native.md. Needs soffice.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import webpack from "webpack";
import { build } from "./build.mjs";
import { root } from "./install.mjs";
import { readCells, workbookFile } from "./xlsx.mjs";

build("addin");
const { copied, sheetsOf, definedNames, nativePage } = await tests("workbook", "copied", "nativePage");
const copies = copied(bundle());
const formulas = new Map(
  copies.flatMap(({ cell, copy }) => eachCell(copy, cell).map(({ at, value }) => [at, value])),
);

// Twice: as the copy was made, and with other numbers typed into its cells since.
const office = mkdtempSync(join(tmpdir(), "native-"));
const [now, later] = ["copied", "changed"].map((state) =>
  calculated(workbookFile({ sheets: sheetsOf(state), definedNames, formulas })),
);
const version = run("--version")
  .trim()
  .replace(/\s+\S*\(.*/, "");
rmSync(office, { recursive: true, force: true });

let wrong = 0;
for (const { formula, cell, copy, values, changed } of copies) {
  for (const [expected, results] of [
    [values, now],
    [changed, later],
  ]) {
    for (const { at, value: native, row, column } of eachCell(copy, cell)) {
      if ("formula" in native)
        compare(formula, native.formula, expected[row]?.[column], results.get(at) ?? "");
    }
  }
}
const golden = {
  source: `${version}, which calculated the formulas of an .xlsx file without cached values (npm run native)`,
  cases: copies.map(({ formula, cell, copy }) => ({
    formula,
    cells: eachCell(copy, cell).map(({ at, value: native }) =>
      "formula" in native
        ? [native.formula, now.get(at) ?? "", later.get(at) ?? ""]
        : [native.note ?? native.value],
    ),
  })),
};
// A line for each cell.
const text = JSON.stringify(golden, null, 1).replace(
  /\[\n {5}([\s\S]*?)\n {4}\]/g,
  (_, cell) => `[${cell.replace(/\n */g, " ")}]`,
);
writeFileSync(join(root, "test/golden/native.json"), `${text}\n`);
writeFileSync(join(root, "assets/docs/native.md"), nativePage(golden));
console.log(`${copies.length} formulas in ${formulas.size} cells, ${wrong} disagree.`);
if (wrong > 0) process.exitCode = 1;

function eachCell(table, first) {
  return table.flatMap((line, row) =>
    line.map((value, column) => ({ at: besides(first, row, column), value, row, column })),
  );
}

function compare(formula, native, expected, got) {
  const close =
    typeof expected === "number" &&
    typeof got === "number" &&
    Math.abs(got - expected) <= 1e-12 * Math.abs(expected);
  if (got === expected || close) return;
  wrong++;
  console.log(
    `${formula}\n  ${native}\n  LibreOffice ${got}, HEDGE ${expected}, apart by ${((got - expected) / expected).toExponential(1)}`,
  );
}

/** The functions as Excel loads them. */
function bundle() {
  const functions = new Map();
  const associate = (id, call) => functions.set(id, call);
  class HostError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  runInNewContext(readFileSync(join(root, "dist/functions.js"), "utf8"), {
    CustomFunctions: { associate, Error: HostError },
  });
  const { functions: listed } = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8"));
  const parameters = new Map(listed.map((each) => [each.id, each.parameters.length]));
  return (id, ...given) =>
    functions.get(id)(...Array.from({ length: parameters.get(id) }, (_, i) => given[i] ?? null));
}

/** Modules of test/pane/native, compiled. */
async function tests(...names) {
  const entry = names.map(
    (name) => `export * from ${JSON.stringify(join(root, "test/pane/native", `${name}.ts`))};`,
  );
  const config = {
    mode: "development",
    devtool: false,
    target: "node",
    context: root,
    entry: `data:text/javascript,${encodeURIComponent(entry.join(""))}`,
    output: { path: join(root, ".cache/native"), filename: "tests.cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  };
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return createRequire(import.meta.url)(join(root, ".cache/native/tests.cjs"));
}

/** What LibreOffice makes of a workbook's formulas on the first sheet. */
function calculated(file) {
  writeFileSync(join(office, "native.xlsx"), file);
  const out = join(office, "out");
  run("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, join(office, "native.xlsx"));
  return readCells(readFileSync(join(out, "native.xlsx")));
}

function run(...args) {
  const profile = `-env:UserInstallation=file://${join(office, "profile")}`;
  return execFileSync("soffice", [profile, "--headless", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function besides(cell, rows, columns) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell);
  const letter = (n) =>
    n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26);
  const column = [...letters].reduce((n, each) => n * 26 + each.charCodeAt(0) - 64, 0) - 1;
  return `${letter(column + columns)}${Number(digits) + rows}`;
}
