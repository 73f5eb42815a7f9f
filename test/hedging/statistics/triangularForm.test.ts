import { backSubstitute, triangularForm } from "../../../src/hedging/statistics/triangularForm";
import { expectClose } from "../../relative";

test("squares and products of the variables survive: upperᵀ upper is the centred Gram matrix", () => {
  const u = [1, 2, 4, 9];
  const v = [3, 1, 0, 2];
  const { upper, restSquares, right } = triangularForm([u, v], [1, 0, 2, 5]);
  // By hand, about the means 4 and 1.5: Σ(u−4)² = 38, Σ(u−4)(v−1.5) = −1, Σ(v−1.5)² = 5; Σ(y−2)² = 14.
  expectClose(upper[0]![0]! ** 2, 38);
  expectClose(upper[0]![0]! * upper[0]![1]!, -1);
  expectClose(upper[0]![1]! ** 2 + upper[1]![1]! ** 2, 5);
  expectClose(right[0]! ** 2 + right[1]! ** 2 + restSquares, 14);
  expect(upper[1]![0]).toBe(0);
});

test("back substitution, by hand", () => {
  expect(
    backSubstitute(
      [
        [2, 1],
        [0, 4],
      ],
      [4, 8],
    ),
  ).toEqual([1, 2]);
});

test("names a variable that others determine, or that does not vary", () => {
  const u = [1, 2, 4, 9];
  const v = [3, 1, 0, 2];
  const y = [0, 0, 1, 2];
  expect(triangularForm([u, v, u.map((x, i) => x - v[i]! + 7)], y).dependent).toEqual({
    variable: 2,
    on: [0, 1],
  });
  expect(triangularForm([u, v, u.map((x) => 3 * x)], y).dependent).toEqual({ variable: 2, on: [0] });
  expect(triangularForm([u, [0.1, 0.1, 0.1, 0.1]], y).dependent).toEqual({ variable: 1, on: [] });
  expect(triangularForm([u, [0, 0, 0, 0]], y)).toMatchObject({
    right: [],
    restSquares: NaN,
    dependent: { variable: 1, on: [] },
  });
});

test.each([18, 20, 30, 50])("a variable of %d equal values depends on none, wherever it stands", (rows) => {
  const moving = Array.from({ length: rows }, (_, i) => ((i * 37) % 23) / 1000);
  const still = moving.map(() => 0.01);
  const response = moving.map((value, i) => value + (i % 3));
  expect(triangularForm([moving, still], response).dependent).toEqual({ variable: 1, on: [] });
  expect(triangularForm([still, moving], response).dependent).toEqual({ variable: 0, on: [] });
});

test("a last digit or two of a variable's level make it no variable of its own", () => {
  const u = [1, 2, 4, 9];
  // 2^-31 is two last digits at 2^20, and 2^-20 four thousand of them.
  const raised = (by: number): number[] => u.map((x, i) => 2 ** 20 + x + (i === 1 ? by : 0));
  expect(triangularForm([u, raised(2 ** -31)], u).dependent).toEqual({ variable: 1, on: [0] });
  expect(triangularForm([u, raised(2 ** -20)], u).dependent).toBeUndefined();
});

test("what a variable is made of does not hang on the units of the others", () => {
  const u = [1, 2, 4, 9];
  const v = [3, 1, 0, 2];
  for (const unit of [1e-8, 1, 1e8]) {
    const large = v.map((x) => x * unit);
    const both = u.map((x, i) => x - v[i]!);
    expect(triangularForm([u, large, both], u).dependent).toEqual({ variable: 2, on: [0, 1] });
    const one = u.map((x) => x * unit);
    expect(triangularForm([u, v, one], u).dependent).toEqual({ variable: 2, on: [0] });
  }
});
