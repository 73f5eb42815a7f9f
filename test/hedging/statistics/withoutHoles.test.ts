import { withoutHoles } from "../../../src/hedging/statistics/withoutHoles";

test("rows with a hole on either side go, whole series stay the same objects", () => {
  const [first, second] = withoutHoles([1, NaN, 3, 4], [5, 6, NaN, 8]);
  expect([[...Array.from(first)], [...Array.from(second)]]).toEqual([
    [1, 4],
    [5, 8],
  ]);
  const whole = [1, 2];
  expect(withoutHoles(whole, whole)[0]).toBe(whole);
});
