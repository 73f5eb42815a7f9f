import { ticks } from "../../src/pane/elements/chart/ticks";

test.each([
  [-147_750, 147_750, 5, [-200_000, -100_000, 0, 100_000, 200_000]],
  [-0.3, 0.3, 6, [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]],
  [0, 37, 5, [0, 10, 20, 30, 40]],
  [0, 0, 5, [0, 0.2]],
] as const)("from %d to %d in about %d steps", (low, high, count, expected) => {
  const found = ticks(low, high, count);
  expect(found.map((value) => Math.round(value * 1e9) / 1e9)).toEqual(expected);
});
