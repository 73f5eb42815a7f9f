const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: false }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};
// Fluent's components need a browser; component tests in jsdom have a stand-in.
const moduleNameMapper = { "^@fluentui/web-components/.*": "<rootDir>/test/pane/fluent.ts" };
const common = {
  rootDir: "..",
  transform,
  moduleNameMapper,
  setupFiles: ["<rootDir>/test/setup.ts"],
  testEnvironment: "node",
};

/** @type {import("jest").Config} */
module.exports = {
  ...common,
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
};
