import { aboveZero, anyNumber } from "../../src/cells/amounts";
import { refuseBelow } from "../../src/cells/notBelow";
import { oneOrEach } from "../../src/cells/oneOrEach";
import { headed, refuseGoingBack, wholeSeries } from "../../src/cells/wholeSeries";
import { column, row } from "../call";

test("text at the head of every range is a header; a single value is no range", () => {
  expect(headed(row("P", 1), column("M", 2), 5, "text")).toBe(true);
  expect(headed(row(0, 1), column("M", 2))).toBe(false);
  expect(headed(column("", 1))).toBe(false);
  expect(headed(5, "text")).toBe(false);
});

test("a row or a column of numbers below its header, a hole named by its place", () => {
  for (const line of [row("P", 7, 8, 9), column("P", 7, 8, 9)])
    expect([...wholeSeries("prices", line, true, aboveZero).numbers]).toEqual([7, 8, 9]);
  expect(() => wholeSeries("prices", row("P", 7, ""), true, aboveZero)).toThrow(
    "prices in column 3 of the range must be a number, got a blank cell",
  );
  expect(() => wholeSeries("prices", column(7, 0), false, aboveZero)).toThrow(
    "prices in row 2 of the range must be greater than zero, got 0",
  );
});

test("one number stands for all of a series, a row or a column for each", () => {
  const dates = wholeSeries("dates", column("D", 1, 2), true, anyNumber);
  const held = (given: unknown) => [...oneOrEach("contracts", given, true, anyNumber, dates)];
  expect(held(-3)).toEqual([-3, -3]);
  expect(held(row("N", -3, -4))).toEqual([-3, -4]);
  expect(held(column("N", -3, -4))).toEqual([-3, -4]);
  expect(() => held(column(-3, -4))).toThrow("contracts must be as long as dates (3 cells), got 2");
});

test("the upper end of a band may be its lower one", () => {
  expect(() => refuseBelow("high", 5, "low", 5)).not.toThrow();
  expect(() => refuseBelow("high", 4, "low", 5)).toThrow("high must not be below low of 5, got 4");
});

test("dates may stand still but not go back", () => {
  const dates = (...days: number[]) => wholeSeries("dates", column(...days), false, anyNumber);
  expect(() => refuseGoingBack(dates(1, 2, 2, 3))).not.toThrow();
  expect(() => refuseGoingBack(dates(3, 2))).toThrow(
    "dates in row 2 of the range must not be before 3, oldest first, got 2",
  );
});
