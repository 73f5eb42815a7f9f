import { aligned, pairs, series } from "../../src/cells/series";
import { column, excelError, row } from "../call";

const two = (one: unknown, other: unknown) => pairs(series("one", one), series("other", other));

test("a series is one row or one column", () => {
  expect(series("x", row(1, 2))).toMatchObject({ lies: "across" });
  expect(series("x", column(1, 2))).toMatchObject({ lies: "down" });
  expect(() =>
    series("x", [
      [1, 2],
      [3, 4],
    ]),
  ).toThrow("x must be one row or one column, got 2 × 2 cells");
  expect(() => series("x", null)).toThrow("x must be one row or one column, got a blank cell");
});

test("pairs with a hole are left out and counted, wholly blank ones are not counted", () => {
  const { first, second, leftOut } = two(column(1, null, "x", 4, null, 6), column(1, 2, 3, true, "", 7));
  expect([[...first], [...second], leftOut]).toEqual([[1, 6], [1, 7], 3]);
});

test("text at the head of both is a header, at the head of one a hole", () => {
  expect(two(column("P", 1), column("M", 2)).leftOut).toBe(0);
  expect(two(column("P", 1), column(5, 2)).leftOut).toBe(1);
  // Row for row below the header: the blank pair is not counted, the half one is.
  expect(two(column("P", null, 1, "x"), column("M", null, 2, 3)).leftOut).toBe(1);
  expect(aligned(series("one", column("", 1)), series("other", column("", 2))).start).toBe(0);
});

test("a hole keeps its place in an alignment", () => {
  const { first, second, holes, start } = aligned(
    series("one", row("P", 1, null, 3)),
    series("other", row("M", 4, 5, "")),
  );
  expect([...first]).toEqual([1, NaN, 3]);
  expect([...second]).toEqual([4, 5, NaN]);
  expect([holes, start]).toEqual([true, 1]);
});

test("an error value is the result, the first series' before the second's", () => {
  expect(() => two(column(1, excelError("#REF!", "first")), column(excelError("#N/A", "second"), 1))).toThrow(
    "first",
  );
  expect(() => two(column(1, 2), column(1))).toThrow("other must be as long as one (2 cells), got 1");
});
