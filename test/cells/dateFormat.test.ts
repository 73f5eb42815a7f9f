import { asDates, showDatesAsDates } from "../../src/cells/dateFormat";
import { call, cell, excelError } from "../call";

afterEach(() => showDatesAsDates(false));

const formatted = (basicValue: number) => ({ type: "Double", basicValue, numberFormat: "yyyy-mm-dd" });

test("plain serial numbers unless the host says that it shows formats", () => {
  expect(asDates([[46_191, ""]])).toEqual([[46_191, ""]]);
  expect(cell("EXPIRY", "ESM26")).toBe(46_191);
});

test("the same numbers with a format where the host shows one; texts and errors stay", () => {
  showDatesAsDates(true);
  const error = excelError("#N/A", "unknown");
  expect(asDates([[46_191, "", error]])).toEqual([[formatted(46_191), "", error]]);
  expect(cell("EXPIRY", "ESM26")).toEqual(formatted(46_191));
  expect(cell("ROLLDATE", "ESM26")).toEqual(formatted(46_188));
  expect(call("ROLLS", "ES", 46_188, 46_188)).toEqual([
    ["Code", "Roll date", "Last trading day"],
    ["ESM26", formatted(46_188), formatted(46_191)],
  ]);
});

test("a formatted date is the number again as an argument", () => {
  expect(cell("FRONT", "ES", formatted(46_191))).toBe("ESU26");
});
