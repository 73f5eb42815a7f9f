import { cppiContracts } from "../../../src/hedging/policy/cppiContracts";
import { expectClose } from "../../relative";

// Multiple 5, floor 450,000, contract 225,000: recomputed in the review of the seed documents (E44).
test.each([
  [500_000, -1.1111111111111112],
  [480_000, -1.4666666666666666],
  [460_000, -1.8222222222222222],
  [450_000, -2],
])("a portfolio of %d holds %d contracts: more as the floor nears", (value, contracts) => {
  expectClose(cppiContracts(value, 450_000, 5, 1, 225_000), contracts);
});

test("below the floor all is hedged, far above it nothing; beta scales the hedge", () => {
  expectClose(cppiContracts(400_000, 450_000, 5, 1, 200_000), -2);
  expect(Math.abs(cppiContracts(600_000, 450_000, 5, 1, 200_000))).toBe(0);
  expectClose(cppiContracts(450_000, 450_000, 5, 1.5, 225_000), -3);
});

test("a multiple of 1 hedges the floor, whatever the value", () => {
  for (const value of [450_000, 480_000, 600_000]) {
    expectClose(cppiContracts(value, 450_000, 1, 1, 225_000), -2);
  }
});
