import { commonUnit } from "../../../src/hedging/sizing/commonUnit";
import { expectClose } from "../../relative";

test("the largest common divisor, prices of 0 apart", () => {
  expect(commonUnit([12_650, 19_800, 6_050])).toBe(550);
  expect(commonUnit([0, 1265, 0])).toBe(1265);
  expectClose(commonUnit([12_650 * 1.08, 19_800 * 1.08]), 550 * 1.08);
  // Binary noise: 13915.000000000002 and 21780.000000000004.
  expectClose(commonUnit([12_650 * 1.1, 19_800 * 1.1]), 605);
});

test("a unit is whole for every price, and at least a millionth of the largest", () => {
  expect(commonUnit([1, 0.5 + 4e-10])).toBe(0);
  expect(commonUnit([200.00000002, 100])).toBe(0);
  expect(commonUnit([1e9, 1])).toBe(0);
  expect(commonUnit([1e6, 1])).toBe(1);
  expect(commonUnit([10, 1e-6])).toBe(0);
});

test("none where the prices have none in common, or where nothing has a price", () => {
  expect(commonUnit([12_650 * 1.0837, 19_800, 6_050 * Math.SQRT2])).toBe(0);
  expect(commonUnit([0, 0])).toBe(0);
});
