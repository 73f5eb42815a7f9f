import { valueSummary } from "../../../src/hedging/outcomes/valueSummary";
import { expectClose } from "../../relative";

test("four values by hand: returns +20 %, −25 %, +30 %", () => {
  const at = valueSummary(Object.freeze([100, 120, 90, 117]), 4);
  expect([at.start, at.end, at.maximumDrawdown]).toEqual([100, 117, 0.25]);
  expectClose(at.totalReturn, 0.17);
  // Mean 1/12; squares (7² + 20² + 13²) / 60² about it, over two, for four periods a year.
  expectClose(at.volatility, Math.sqrt(((49 + 400 + 169) / 3_600 / 2) * 4));
  expect(at.returns).toHaveLength(3);
});

test("even growth has no volatility, though its returns differ in binary", () => {
  const grown = Array.from({ length: 50 }, (_, i) => 1e6 * 1.01 ** i);
  expect(valueSummary(grown, 252).volatility).toBe(0);
});

test("a total loss at the end is a return of −1; earlier it has no return after it", () => {
  expect(valueSummary([100, 50, 0], 1).totalReturn).toBe(-1);
  expect(() => valueSummary([100, 0, 50], 1)).toThrow("values must be above 0 up to the last, got 0");
});

test("two values are too few for a volatility", () => {
  expect(() => valueSummary([100, 110], 1)).toThrow("observations must be three or more, got 2");
});
