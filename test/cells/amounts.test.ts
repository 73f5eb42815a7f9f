import { aboveZero, anyNumber, fits, move, zeroOrMore } from "../../src/cells/amounts";

test("a number fits from its least one on, as long as it is finite", () => {
  expect([0, 5e-324, Number.MAX_VALUE].map((value) => fits(value, 0))).toEqual([true, true, true]);
  expect([-5e-324, Infinity, NaN].map((value) => fits(value, 0))).toEqual([false, false, false]);
  expect([anyNumber, aboveZero, zeroOrMore].map(({ least }) => fits(0, least))).toEqual([true, false, true]);
  expect(fits(-Number.MAX_VALUE, anyNumber.least)).toBe(true);
});

test("a market loses all of its value at most", () => {
  for (const value of [-1, -0.2, 0, 3]) {
    expect(move.read(value, "moves")).toBe(value);
    expect(fits(value, move.least)).toBe(true);
  }
  expect(() => move.read(-20, "moves")).toThrow("moves must be -1 or more, as a decimal, got -20");
  expect(() => move.read("x", "moves")).toThrow('moves must be a number, got "x"');
});
