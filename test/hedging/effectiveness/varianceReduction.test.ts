import { varianceReduction } from "../../../src/hedging/effectiveness/varianceReduction";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

test("a hedge of nine tenths removes 99 % of the variance, not 90 % (E12)", () => {
  const moves = [0.02, -0.05, 0.01, 0.03];
  const hedged = moves.map((move) => 0.1 * move);
  expectClose(varianceReduction(Object.freeze(moves), Object.freeze(hedged), 0) as number, 0.99);
});

test("from beta 0.9 to 0.5 69.1 % of the market's variance goes (beta document, line 34, corrected: F01)", () => {
  const market = [0.01, -0.04, 0.03];
  const scaled = (beta: number): number[] => market.map((move) => beta * move);
  expectClose(varianceReduction(scaled(0.9), scaled(0.5), 0) as number, 0.691358024691358);
});

test("a perfect hedge is 1, none 0, one that doubles the risk −3", () => {
  const moves = [0.02, -0.05, 0.01];
  expect(
    varianceReduction(
      moves,
      moves.map(() => 0.001),
      0,
    ),
  ).toBe(1);
  expect(varianceReduction(moves, moves, 0)).toBe(0);
  expectClose(
    varianceReduction(
      moves,
      moves.map((move) => -2 * move),
      0,
    ) as number,
    -3,
  );
});

test("what does not vary cannot be hedged", () => {
  expect(varianceReduction([0.1, 0.1], [0.1, 0.2], 0)).toEqual(
    new HedgingError("noVariation", "the unhedged position must vary, got 0.1 throughout"),
  );
  expect(() => varianceReduction([0.1], [0.1], 0)).toThrow("observations must be two or more, got 1");
});
