import { futuresBasis } from "../../../src/hedging/roll/futuresBasis";

test("positive where the future is dearer than spot, negative in backwardation (E69)", () => {
  expect(futuresBasis(4_540.5, 4_500)).toBe(40.5);
  expect(futuresBasis(4_490, 4_500)).toBe(-10);
});
