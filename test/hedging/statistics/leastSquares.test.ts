import golden from "../../golden/nistLeastSquares.json";
import { leastSquares } from "../../../src/hedging/statistics/leastSquares";
import { expectClose } from "../../relative";

test("a plane through its points", () => {
  const u = [1, 2, 3, 4, 7, 1];
  const v = [1, 4, 9, 16, 2, 0];
  const [a, b] = leastSquares(
    [u, v],
    u.map((value, i) => 3 + 2 * value - 0.5 * v[i]!),
  );
  expectClose(a, 2);
  expectClose(b, -0.5);
});

test("a large level costs no digits", () => {
  const u = Array.from({ length: 30 }, (_, i) => 5e6 + ((i * 7919) % 101));
  const v = u.map((_, i) => 3e6 + ((i * 104729) % 97));
  const [a, b] = leastSquares(
    [u, v],
    u.map((value, i) => value - 2 * v[i]!),
  );
  expectClose(a, 1, 1e-10);
  expectClose(b, -2, 1e-10);
});

test("collinear variables and too few rows are refused", () => {
  expect(() =>
    leastSquares(
      [
        [1, 2, 3, 5],
        [2, 4, 6, 10],
      ],
      [1, 2, 3, 4],
    ),
  ).toThrow("must vary independently");
  expect(() =>
    leastSquares(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 2],
    ),
  ).toThrow("observations must be 3 or more, got 2");
});

// Digits of agreement. The powers of Wampler are nearly collinear, which alone costs six digits; scatter that is ten
// thousand times the curve costs four more.
const digits = (actual: readonly number[], certified: readonly number[]): number =>
  Math.min(...actual.map((value, i) => -Math.log10(Math.abs(value / certified[i]! - 1) + 1e-16)));

test("NIST StRD: Longley", () => {
  expect(digits(leastSquares(golden.longley.x, golden.longley.y), golden.longley.certified)).toBeGreaterThan(
    13,
  );
});

test.each(golden.wampler)("NIST StRD: $name", ({ name, coefficients, times }) => {
  const x = golden.scatter.map((_, i) => i);
  const powers = [1, 2, 3, 4, 5].map((k) => x.map((value) => value ** k));
  const y = x.map((value, i) => {
    const curve = coefficients.reduce((sum, c, k) => sum + c * value ** k, 0);
    return curve + times * golden.scatter[i]!;
  });
  const least = { Wampler1: 10, Wampler2: 12, Wampler3: 9.5, Wampler4: 7.5, Wampler5: 5.5 }[name]!;
  expect(digits(leastSquares(powers, y), coefficients.slice(1))).toBeGreaterThan(least);
});
