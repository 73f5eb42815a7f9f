import { HedgingError } from "../../../src/hedging/hedgingError";
import { coverageFigure } from "../../../src/hedging/policy/coverageFigure";
import { expectClose } from "../../relative";

test("2 ES cover 90 % of 500,000, or 6 of 2020 106.2 % of a beta of 1.1 (E15)", () => {
  expectClose(coverageFigure(500_000, 1, -2, 225_000) as number, 0.9);
  expect((coverageFigure(800_000, 1.1, -6, 155_800) as number).toFixed(3)).toBe("1.062");
});

test("nothing to cover is an error as a figure, not a failure", () => {
  const nothing = new HedgingError("divisionByZero", "beta × portfolio_value must not be 0, got 0");
  expect(coverageFigure(500_000, 0, -2, 225_000)).toEqual(nothing);
  expect(coverageFigure(0, 1, -2, 225_000)).toEqual(nothing);
});
