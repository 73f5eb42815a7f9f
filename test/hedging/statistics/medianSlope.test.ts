import { medianSlope } from "../../../src/hedging/statistics/medianSlope";
import { expectClose } from "../../relative";

test("odd and even numbers of slopes, by hand", () => {
  expectClose(medianSlope([1, 2, 3], [1, 3, 4]), 1.5);
  expectClose(medianSlope([1, 2, 3, 4], [1, 3, 2, 8]), 13 / 6);
});

test("steep and negative slopes are found, equal x do not count", () => {
  expectClose(medianSlope([0, 1e-6, 2e-6], [0, -1e3, -2e3]), -1e9, 1e-11);
  expectClose(medianSlope([1, 1, 2], [1, 5, 3]), 0, 1e-12);
  // By hand: 3 and −2, whichever of the two at 1 comes first.
  for (const heights of [
    [0, 5, 3],
    [5, 0, 3],
  ]) {
    expectClose(medianSlope([1, 1, 2], heights), 0.5, 1e-15);
  }
  const still = { kind: "noVariation", message: "market_returns must vary, got 1 throughout" };
  expect(() => medianSlope([1, 1], [1, 5])).toThrow(expect.objectContaining(still));
});

test("points that are there twice make no slope, not even one below every other", () => {
  expectClose(medianSlope([1, 1, 2], [5, 5, 6]), 1, 1e-15);
  // By hand: 1 and ½ twice each, and 0.
  expectClose(medianSlope([1, 2, 1, 3], [5, 6, 5, 6]), 0.5, 1e-15);
});

test("the level of the points costs no digits", () => {
  const x = [0, 1, 3, 7];
  const y = [0, 5, 1, 12];
  // By hand: 5, 1/3, 12/7, −2, 7/6 and 11/4, of which the middle two are 7/6 and 12/7.
  const slope = (7 / 6 + 12 / 7) / 2;
  for (const [a, b] of [
    [0, 0],
    [2 ** 40, 0],
    [0, 2 ** 40],
    [-(2 ** 40), 2 ** 40],
  ] as const) {
    const [levelX, levelY] = [x.map((value) => value + a), y.map((value) => value + b)];
    expectClose(medianSlope(levelX, levelY), slope, 1e-15);
  }
});

test("a point far away costs the others no digits", () => {
  // By hand: 1/2, 4/5, 11/12, 5/4, 4/3 and 3/2 between the near points, and four below those to the far one.
  const median = (1 / 2 + 4 / 5) / 2;
  expectClose(
    medianSlope([1, 0.375, 2 ** 60, 0.25, 0.625], [0.8125, 0.3125, 0, 0.125, 0.625]),
    median,
    1e-15,
  );
  expectClose(
    medianSlope([1, 0.375, 0, 0.25, 0.625], [0.8125, 0.3125, 2 ** 60, 0.125, 0.625]),
    median,
    1e-15,
  );
});

test("two x that are one beside the middle of all make no slope", () => {
  // Five are left: −4, −3/2 and 1 three times.
  expectClose(medianSlope([0, 1e-20, 1, 2], [5, 0, 1, 2]), 1, 1e-15);
});

test("a slope beyond double precision is refused, up and down", () => {
  const beyond = { kind: "overflow", message: "slopes must be within double precision, got an overflow" };
  for (const height of [1e200, -1e200]) {
    expect(() => medianSlope([0, 1e-200], [0, height])).toThrow(expect.objectContaining(beyond));
  }
});
