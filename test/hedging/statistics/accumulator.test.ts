import { accumulator, add, age, combine } from "../../../src/hedging/statistics/accumulator";
import { expectClose } from "../../relative";

const of = (...pairs: [number, number][]) => {
  const moments = accumulator();
  for (const [x, y] of pairs) add(moments, x, y, 1);
  return moments;
};

test("adding pairs one by one gives sums about the mean", () => {
  expect(of([1, 5], [2, 7], [3, 9])).toMatchObject({ pairs: 3, meanX: 2, meanY: 7, lowX: 1, highX: 3 });
  expectClose(of([1, 5], [2, 7], [3, 9]).xy, 4);
});

test("two halves together are the whole, an empty half adds nothing, a hole neither", () => {
  const joined = accumulator();
  combine(of([1, 5], [2, 7]), 1, of([3, 9], [NaN, 1]), joined);
  const whole = of([1, 5], [2, 7], [3, 9]);
  for (const key of ["pairs", "weight", "meanX", "meanY", "xx", "xy", "yy"] as const)
    expectClose(joined[key], whole[key]);
  combine(accumulator(), 1, whole, joined);
  expectClose(joined.xx, whole.xx);
});

test("what is aged counts less, its mean stays", () => {
  const moments = of([1, 5], [3, 9]);
  age(moments, 0.5);
  expect(moments).toMatchObject({ weight: 1, meanX: 2, xx: 1, xy: 2, yy: 4 });
});
