import { impliedRate } from "../../../src/hedging/roll/impliedRate";
import { expectClose } from "../../relative";

test("ln(F/S)/T + q", () => {
  expectClose(impliedRate(1_313.07, 1_300, 0.01, 0.25), Math.log(1_313.07 / 1_300) * 4 + 0.01);
  expect(impliedRate(4_490, 4_500, 0, 0.25)).toBeLessThan(0);
});

test("a basis of a millionth keeps its digits", () => {
  expectClose(impliedRate(1 + 2 ** -40, 1, 0, 1), 2 ** -40 - 2 ** -81, 1e-15);
});

test("no time left is a division by 0", () => {
  expect(() => impliedRate(4_540, 4_500, 0.014, 0)).toThrow("years must not be 0 for an implied rate, got 0");
});
