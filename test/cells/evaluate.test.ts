import { evaluate } from "../../src/cells/evaluate";
import { excelError as toExcel, isExcelError } from "../../src/cells/excelError";
import { cleaned } from "../../src/cells/spill";
import { HedgingError, type HedgingErrorKind } from "../../src/hedging/hedgingError";

test.each([
  ["wrongType", "#VALUE!"],
  ["outOfRange", "#VALUE!"],
  ["unknownOption", "#VALUE!"],
  ["wrongShape", "#VALUE!"],
  ["collinear", "#VALUE!"],
  ["unknownContract", "#N/A"],
  ["differentLengths", "#N/A"],
  ["missing", "#N/A"],
  ["tooFewObservations", "#DIV/0!"],
  ["noVariation", "#DIV/0!"],
  ["divisionByZero", "#DIV/0!"],
  ["overflow", "#NUM!"],
] as [HedgingErrorKind, string][])("%s shows as %s with its message", (kind, code) => {
  expect(toExcel(new HedgingError(kind, "why"))).toMatchObject({ code, message: "why" });
});

test("an error that is the whole result is thrown, one in a table stays in its cell", () => {
  const error = toExcel(new HedgingError("missing", "why"));
  expect(() => evaluate(() => [[error]])).toThrow("why");
  expect(evaluate(() => [[1, error]])).toEqual([[1, error]]);
});

test("a formatted number is no error", () => {
  expect(isExcelError({ type: "Double", basicValue: 46_000 })).toBe(false);
  expect([null, undefined, "#REF!"].map(isExcelError)).toEqual([false, false, false]);
  expect(isExcelError({ code: "#REF!" })).toBe(true);
});

test("a defect is said to be one", () => {
  const broken = (): never => {
    throw new RangeError("oops");
  };
  expect(() => evaluate(broken)).toThrow("This is a fault in the add-in, please report it: RangeError: oops");
  expect(toExcel(new RangeError("oops"))).toMatchObject({ code: "#VALUE!" });
});

test("no cell is NaN, infinite or −0", () => {
  expect(Object.is(cleaned(-0), 0)).toBe(true);
  for (const value of [NaN, Infinity, -Infinity])
    expect(() => cleaned(value)).toThrow("must be within double precision");
});
