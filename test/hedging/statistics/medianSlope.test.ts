import { medianSlope } from "../../../src/hedging/statistics/medianSlope";
import { expectClose } from "../../relative";

test("odd and even numbers of slopes, by hand", () => {
  expectClose(medianSlope([1, 2, 3], [1, 3, 4]), 1.5);
  expectClose(medianSlope([1, 2, 3, 4], [1, 3, 2, 8]), 13 / 6);
});

test("steep and negative slopes are found, equal x do not count", () => {
  expectClose(medianSlope([0, 1e-6, 2e-6], [0, -1e3, -2e3]), -1e9, 1e-11);
  expectClose(medianSlope([1, 1, 2], [1, 5, 3]), 0, 1e-12);
  expect(() => medianSlope([1, 1], [1, 5])).toThrow("market_returns must vary");
});
