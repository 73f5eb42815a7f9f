import { call, cell, column } from "../call";
import { expectClose } from "../relative";

test("FAIRVALUE of Hull's example 5.5, over a range, and at expiry", () => {
  expectClose(cell("FAIRVALUE", 1_300, 0.05, 0.01, 0.25), 1_300 * Math.exp(0.01), 1e-15);
  expect(call("FAIRVALUE", column(4_500, 5_000), 0.05, 0.014, 0)).toEqual([[4_500], [5_000]]);
  expect(cell("FAIRVALUE", -1, 0.05, 0.014, 0.25)).toBe("#VALUE! spot must be greater than zero, got -1");
  expect(cell("FAIRVALUE", 4_500, 0.05, 0.014, -0.25)).toBe("#VALUE! years must not be negative, got -0.25");
  expect(cell("FAIRVALUE", 4_500, "5%", 0.014, 0.25)).toBe('#VALUE! rate must be a number, got "5%"');
  expect(cell("FAIRVALUE", 4_500, 1e6, 0, 1)).toContain("#NUM!");
});

test("BASIS is futures less spot (E69)", () => {
  expect(call("BASIS", column(4_540.5, 4_490), 4_500)).toEqual([[40.5], [-10]]);
  expect(cell("BASIS", 4_500, 0)).toBe("#VALUE! spot must be greater than zero, got 0");
});

test("IMPLIEDRATE undoes FAIRVALUE; no time left is #DIV/0!", () => {
  const price = cell("FAIRVALUE", 4_500, 0.05, 0.014, 0.25);
  expectClose(cell("IMPLIEDRATE", price, 4_500, 0.014, 0.25), 0.05, 1e-13);
  expect(cell("IMPLIEDRATE", 4_540, 4_500, 0.014, 0)).toContain("#DIV/0!");
});

test("ROLLCOST: a dearer far month is a short position's income (E02)", () => {
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_540.5)).toBe(-4_050);
  expect(cell("ROLLCOST", 2, "ES", 4_500, 4_540.5)).toBe(4_050);
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, 2.5)).toBe(10);
  expect(cell("ROLLCOST", -2, 50, 4_500, 4_540.5, 2.5)).toBe(-4_040);
  expect(cell("ROLLCOST", 0, "ES", 4_500, 4_540.5, 2.5)).toBe(0);
  expect(cell("ROLLCOST", -2, "XX", 4_500, 4_540.5)).toContain("#N/A contract");
});

test("ROLLCOST takes the fee from the argument, then the desk's table, then none", () => {
  const desk = [
    ["Code", "Fee"],
    ["ES", 2.5],
  ];
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, null, desk)).toBe(10);
  expect(cell("ROLLCOST", -2, "ES", 4_500, 4_500, 1, desk)).toBe(4);
  expect(cell("ROLLCOST", -2, "ESZ26", 4_500, 4_500, null, desk)).toBe(10);
  expect(cell("ROLLCOST", -2, "MES", 4_500, 4_500, null, desk)).toBe(0);
});
