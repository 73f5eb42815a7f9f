import { optional, required } from "../../src/cells/arguments";
import { broadcast } from "../../src/cells/broadcast";
import { number, positive, wholeNonNegative } from "../../src/cells/values";
import { column, inWords, row } from "../call";

/** Tens of a and ones of b, so that a cell says which cells it came from. */
const both = (a: unknown, b: unknown): unknown[][] =>
  broadcast([required("a", a, number), required("b", b, positive)], (x, y) => 10 * x + y).map((line) =>
    line.map(inWords),
  );
const short = (name: string, size: string) =>
  `#N/A ${name} must be as long as the other ranges, got ${size} cells`;

test("rows and columns are repeated across the other direction", () => {
  expect(both(2, 3)).toEqual([[23]]);
  expect(both(column(1, 2), 5)).toEqual(column(15, 25));
  expect(both(row(1, 2), 5)).toEqual(row(15, 25));
  expect(both(column(1, 2), row(3, 4, 5))).toEqual([row(13, 14, 15)[0], row(23, 24, 25)[0]]);
  expect(both([...row(1, 2), ...row(3, 4)], row(5, 6))).toEqual([...row(15, 26), ...row(35, 46)]);
  expect(both([...row(1, 2), ...row(3, 4)], column(5, 6))).toEqual([...row(15, 25), ...row(36, 46)]);
});

test("a position outside of an argument is #N/A, and the others are calculated", () => {
  expect(both(column(1, 2, 3), column(4, 5))).toEqual(column(14, 25, short("b", "2 × 1")));
  expect(both(row(1, 2), row(4, 5, 6))).toEqual(row(14, 25, short("a", "1 × 2")));
  expect(both(row(1, 2, 3), [...row(4, 5), ...row(6, 7)])).toEqual([
    ...row(14, 25, short("b", "2 × 2")),
    ...row(16, 27, short("b", "2 × 2")),
  ]);
  // Too narrow, but repeated downward; too low, but repeated across.
  const [wide, tall] = [
    [...row(4, 5, 6), ...row(7, 8, 9)],
    [...row(4, 7), ...row(5, 8), ...row(6, 9)],
  ];
  const [no, none] = [short("a", "1 × 2"), short("a", "2 × 1")];
  expect(both(row(1, 2), wide)).toEqual([...row(14, 25, no), ...row(17, 28, no)]);
  expect(both(column(1, 2), tall)).toEqual([...row(14, 17), ...row(25, 28), ...row(none, none)]);
});

test("a bad cell spoils its own result; one faulty value all, as the first that is named", () => {
  const infinite = "#VALUE! a must be a number, got Infinity";
  expect(both(column(1, Infinity, "x"), 5)).toEqual(
    column(15, infinite, '#VALUE! a must be a number, got "x"'),
  );
  expect(both([...row(1, Infinity), ...row(2, 3)], 5)).toEqual([...row(15, infinite), ...row(25, 35)]);
  const faulty = '#VALUE! b must be a number, got "x"';
  expect(both(column(1, 2), "x")).toEqual(column(faulty, faulty));
  expect(both(column("y", 2), "x")).toEqual(column('#VALUE! a must be a number, got "y"', faulty));
  const whole = (cells: unknown) => broadcast([required("n", cells, wholeNonNegative)], (n) => n).flat();
  expect(whole(column(1, Infinity, 0.5)).map(inWords)).toEqual([
    1,
    "#VALUE! n must be a number, got Infinity",
    "#VALUE! n must be a whole number, 0 or more, got 0.5",
  ]);
});

test("a place where every range is blank is left blank, one where some are is a fault", () => {
  const blank = (name: string) => `#VALUE! ${name}, got a blank cell`;
  const b = blank("b must be greater than zero");
  expect(both(column(null, 2, ""), column("", null, 6))).toEqual(column("", b, blank("a must be a number")));
  expect(both(column(null, 2), row(5, null))).toEqual([
    [blank("a must be a number"), ""],
    [25, b],
  ]);
});

test("what is left out has its default beside every cell", () => {
  const args = [required("a", row(1, 2), number), optional("b", null, positive, 7)] as const;
  expect(broadcast([...args], (x, y) => 10 * x + y)).toEqual(row(17, 27));
});
