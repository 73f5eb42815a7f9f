import * as values from "../../src/cells/values";
import { excelError } from "../call";

const { fraction, fractionAboveZero, nonNegative, number, openFraction, option, positive, text } = values;

test.each([
  ["number", number, [0, -1, 1e308], ["1", true, NaN, Infinity, {}]],
  ["positive", positive, [5e-324, 1], [0, -0, -1, "1"]],
  ["nonNegative", nonNegative, [0, 1], [-1e-300, "0"]],
  ["fraction", fraction, [0, 0.5, 1], [-0.1, 1.1]],
  ["fractionAboveZero", fractionAboveZero, [1e-9, 1], [0, 1.1]],
  ["openFraction", openFraction, [0.5, 1e-9], [0, 1]],
  ["aboveMinusOne", values.aboveMinusOne, [-0.99, 3], [-1, -2]],
  ["wholeNonNegative", values.wholeNonNegative, [0, 3], [-1, 0.5]],
  ["window", values.window, [2, 250], [1, 2.5]],
])("%s takes %j and refuses %j", (_, reader, good, bad) => {
  for (const cell of good) expect(reader(cell, "x")).toBe(cell);
  for (const cell of bad) expect(() => reader(cell, "x")).toThrow(/^x must /);
});

test("a number in an entity is that number, an error goes through as itself", () => {
  expect(number({ type: "Double", basicValue: 3 }, "x")).toBe(3);
  expect(() => number(excelError("#NUM!", "too large"), "x")).toThrow("too large");
});

test("what is no number is said to be none, before a bound is", () => {
  for (const cell of [Infinity, "1"]) expect(() => positive(cell, "x")).toThrow("x must be a number, got ");
  expect(() => positive(-1, "x")).toThrow("x must be greater than zero, got -1");
});

test("an option is matched in any case and trimmed, and a wrong one is told the choices", () => {
  const read = option("nearest", "down", "up");
  expect(read(" Down ", "rounding")).toBe("down");
  expect(() => read("sideways", "rounding")).toThrow('rounding must be nearest, down or up, got "sideways"');
});

test("text is text alone", () => {
  expect(text(" ES ", "search")).toBe("ES");
  expect(() => text(5, "search")).toThrow("search must be text, got 5");
});
