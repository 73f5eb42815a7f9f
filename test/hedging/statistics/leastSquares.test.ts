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
