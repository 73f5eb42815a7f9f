const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: false }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};
const common = { rootDir: "..", transform, setupFiles: ["<rootDir>/test/setup.ts"], testEnvironment: "node" };

/** @type {import("jest").Config} */
module.exports = {
  ...common,
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
};
