import { series } from "../../src/cells/series";
import { seriesBeside } from "../../src/cells/seriesBeside";
import { wholeRows } from "../../src/cells/wholeRows";
import { column, excelError } from "../call";

const rows = (portfolio: unknown[], ...futures: unknown[][]) => {
  const one = series("portfolio", column(...portfolio));
  const range = futures[0]!.map((_, i) => futures.map((cells) => cells[i]));
  const { first, beside } = wholeRows(one, seriesBeside("futures", range, one).each);
  return [first, ...beside].map((numbers) => [...numbers]);
};

test("the rows in which no series has a hole", () => {
  expect(rows([1, 2, 3], [4, 5, 6])).toEqual([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
  expect(rows(["P", 1, null, 3, 4], ["A", 5, 6, "x", 8], ["B", 9, 10, 11, 12])).toEqual([
    [1, 4],
    [5, 8],
    [9, 12],
  ]);
  // One series without a hole beside one with.
  expect(rows([1, 2, 3], [4, "", 6])).toEqual([[1, 3], [4, 6]]); // prettier-ignore
  expect(rows([1, null, 3], [4, 5, 6])).toEqual([[1, 3], [4, 6]]); // prettier-ignore
});

test("an error or another length in any of them is the result", () => {
  expect(() => rows([1, 2], [3, 4], [5, excelError("#REF!", "gone")])).toThrow("gone");
  expect(() => rows([1, excelError("#N/A", "none")], [3, 4], [5, 6])).toThrow("none");
  expect(() => rows([1, 2, 3], [3, 4], [5, 6])).toThrow(
    "futures must be as long as portfolio (3 cells), got 2",
  );
});
