import { seasonalFraction } from "../../../src/hedging/policy/seasonalFraction";

const months = Array.from({ length: 12 }, (_, i) => i + 1);

test("without a calendar September and October are hedged wholly, the others by a quarter", () => {
  const fractions = months.map((month) => seasonalFraction(month, new Map()));
  expect(fractions.filter((fraction) => fraction === 1)).toHaveLength(2);
  expect([fractions[8], fractions[9], fractions[10]]).toEqual([1, 1, 0.25]);
});

test("a calendar comes first, also with 0, and months it leaves out keep theirs", () => {
  const calendar = new Map([
    [9, 0],
    [1, 0.6],
  ]);
  expect([1, 2, 9, 10].map((month) => seasonalFraction(month, calendar))).toEqual([0.6, 0.25, 0, 1]);
});
