import { offsetTest } from "../../../src/hedging/effectiveness/offsetTest";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

test("three periods by hand: 90 %, 60 %, and one too small to count", () => {
  const found = offsetTest(Object.freeze([100, -50, 1]), Object.freeze([-90, 30, 5]), 0.8, 1.25, 1);
  expectClose(found.cumulativeOffset as number, 55 / 51);
  expect(found.cumulativeWithinBand).toBe(true);
  expect(found.periodsWithinBand).toBe(0.5);
});

test("an offset on a bound lies within, though binary noise says otherwise", () => {
  expect(0.1 + 0.7).toBeLessThan(0.8);
  const found = offsetTest([1, 1], [-(0.1 + 0.7), -(0.1 + 0.7)], 0.8, 1.25, 0);
  expect(found).toMatchObject({ cumulativeWithinBand: true, periodsWithinBand: 1 });
  expect(offsetTest([8, 8], [-10, -10.001], 0.8, 1.25, 0).periodsWithinBand).toBe(0.5);
});

test("a change as small as the limit is left out, but for noise", () => {
  expect(offsetTest([0.3, 1], [0, -1], 0.8, 1.25, 0.1 + 0.2).periodsWithinBand).toBe(1);
  expect(offsetTest([0.1 + 0.2, 1], [0, -1], 0.8, 1.25, 0.3).periodsWithinBand).toBe(1);
});

test("items that sum to nothing have no cumulative offset, small ones no periods", () => {
  const balanced = offsetTest([0.1, 0.2, -0.3], [-0.1, -0.2, 0.3], 0.8, 1.25, 0);
  expect((balanced.cumulativeOffset as HedgingError).message).toBe(
    "offset must have a sum of item_changes other than 0, got 0",
  );
  expect(balanced.cumulativeWithinBand).toBe(balanced.cumulativeOffset);
  expect(balanced.periodsWithinBand).toBe(1);
  // A rest of 5e-10 is what three roundings of millions leave, not a change.
  expect(1_234_567.1 + 2_345_678.2 - 3_580_245.3).toBeGreaterThan(0);
  const large = offsetTest([1_234_567.1, 2_345_678.2, -3_580_245.3], [1, 2, 3], 0.8, 1.25, 0);
  expect(large.cumulativeOffset).toBeInstanceOf(HedgingError);
  const { periodsWithinBand } = offsetTest([1, 2], [1, 2], 0.8, 1.25, 5);
  expect(periodsWithinBand).toMatchObject({
    kind: "divisionByZero",
    message: "offset must have item_changes above small_change, got none",
  });
});
