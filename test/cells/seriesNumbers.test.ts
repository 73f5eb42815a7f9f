import { series } from "../../src/cells/series";
import { numbersOf, numbersOfEach } from "../../src/cells/seriesNumbers";
import { excelError, row } from "../call";

const cells = ["P", 1, null, { type: "Double", basicValue: 4 }, "", 6];

test("a hole keeps its place, a formatted number is one", () => {
  const { numbers, holes, error } = numbersOf(series("x", row(...cells)));
  expect([...numbers]).toEqual([NaN, 1, NaN, 4, NaN, 6]);
  expect([holes, error]).toEqual([3, undefined]);
  expect([...numbersOf(series("x", row(...cells)), 1).numbers]).toEqual([1, NaN, 4, NaN, 6]);
});

test("columns of one range read together are as read alone, each with its own first error", () => {
  const range = cells.map((cell, i) => [i, cell, i < 2 ? 0.5 : excelError("#N/A", `in row ${i}`)]);
  const column = (place: number) => ({
    name: "x",
    lies: "down" as const,
    length: range.length,
    rows: range,
    place,
  });
  const each = [0, 1, 2].map(column);
  const together = numbersOfEach(each);
  expect(together.map(({ numbers }) => [...numbers])).toEqual(each.map((one) => [...numbersOf(one).numbers]));
  expect(together.map(({ holes }) => holes)).toEqual([0, 3, 4]);
  expect(together[2]!.error?.message).toBe("in row 2");
});
