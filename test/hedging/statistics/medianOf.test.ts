import fc from "fast-check";
import { medianOf } from "../../../src/hedging/statistics/medianOf";

test("odd and even numbers of values, one value, equal values", () => {
  expect(medianOf(Float64Array.of(9, 1, 5))).toBe(5);
  expect(medianOf(Float64Array.of(9, 1, 5, 6))).toBe(5.5);
  expect(medianOf(Float64Array.of(7))).toBe(7);
  expect(medianOf(Float64Array.of(2, 1))).toBe(1.5);
  expect(medianOf(Float64Array.of(3, 3, 3, 3))).toBe(3);
});

test("the middle of the sorted values, whatever their order", () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ min: -1e300, max: 1e300, noNaN: true })),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(values, (given) => {
      const sorted = Float64Array.from(given).sort();
      const half = (sorted.length - 1) / 2;
      const expected = (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
      expect(medianOf(Float64Array.from(given)) + 0).toBe(expected + 0);
    }),
  );
});

test("ends with values that are no numbers, too", () => {
  expect(() => medianOf(Float64Array.of(NaN, 1, NaN, 2, 0, NaN))).not.toThrow();
});
