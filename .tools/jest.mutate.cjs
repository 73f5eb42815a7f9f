// The tests that mutants are run against: those of the mathematics and of the functions that spill it.
const config = require("./jest.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...config,
  testMatch: [
    "<rootDir>/test/{hedging,cells,functions}/**/*.test.ts",
    "<rootDir>/test/properties/{hedging,outcomes,policy}.test.ts",
    "<rootDir>/test/examples.test.ts",
  ],
};
