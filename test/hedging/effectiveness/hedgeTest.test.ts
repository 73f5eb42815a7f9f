import golden from "../../golden/hedgeTest.json";
import { hedgeTest } from "../../../src/hedging/effectiveness/hedgeTest";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

test.each(golden)("$name (exact arithmetic)", ({ item, instrument, low, high, small, expected }) => {
  const found = hedgeTest(item, instrument, low, high, small);
  const { fStatistic, pValue, slope } = found;
  const figures = [
    found.observations,
    found.cumulativeOffset,
    found.cumulativeWithinBand,
    found.periodsWithinBand,
    slope,
    found.intercept,
    found.rSquared,
    found.slopeStandardError,
    fStatistic,
    pValue,
    found.varianceReduction,
    slope,
  ];
  figures.forEach((figure, i) => {
    const wanted = expected[i]!;
    if (typeof wanted === "number") expectClose(figure, wanted, 1e-11);
    else expect(figure).toBe(wanted);
  });
});

test("Hull's printed h* of 0.78, short (section 3.4)", () => {
  const { item, instrument } = golden[0]!;
  expect(hedgeTest(item, instrument, 0.8, 1.25, 0).slope.toFixed(2)).toBe("-0.78");
});

test("an exact fit has no F and p 0", () => {
  const found = hedgeTest([1, -2, 3, -2], [-2, 4, -6, 4], 0.8, 1.25, 0);
  expect(found).toMatchObject({ slope: -0.5, rSquared: 1, slopeStandardError: 0, pValue: 0 });
  expect((found.fStatistic as HedgingError).message).toContain("F statistic must have a scatter");
  // Twice too much of it doubles the item the other way round: nothing is gained.
  expectClose(found.varianceReduction as number, 0);
});

test("an item that does not vary leaves nothing to explain or reduce", () => {
  const found = hedgeTest([1, 1, 1], [-1, 2, 3], 0.8, 1.25, 0);
  for (const figure of [found.rSquared, found.fStatistic, found.pValue, found.varianceReduction]) {
    expect(figure).toBeInstanceOf(HedgingError);
  }
});

test("too few pairs, or an instrument that does not vary", () => {
  expect(() => hedgeTest([1, 2], [1, 2], 0.8, 1.25, 0)).toThrow("observations must be three or more, got 2");
  expect(() => hedgeTest([1, 2, 3], [5, 5, 5], 0.8, 1.25, 0)).toThrow(
    "instrument_changes must vary, got 5 throughout",
  );
});
