/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.cjs"),
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: [],
  testTimeout: 60000,
  maxWorkers: 1,
};
