import { series } from "../../src/cells/series";
import { seriesBeside } from "../../src/cells/seriesBeside";
import { column, row } from "../call";

const down = () => series("market", column(1, 2, 3));
const across = () => series("market", row(1, 2, 3));
const table = [...row(1, 2), ...row(3, 4), ...row(5, 6)];

test("columns beside a column, rows beside a row, results as they lie", () => {
  const columns = seriesBeside("portfolio", table, down());
  expect(columns.each.map(({ lies, length, place }) => [lies, length, place])).toEqual([
    ["down", 3, 0],
    ["down", 3, 1],
  ]);
  expect(columns.layOut([7, 8])).toEqual(row(7, 8));
  const rows = seriesBeside("portfolio", table, across());
  expect(rows.each.map(({ lies, length, place }) => [lies, length, place])).toEqual([
    ["across", 2, 0],
    ["across", 2, 1],
    ["across", 2, 2],
  ]);
  expect(rows.layOut([7, 8, 9])).toEqual(column(7, 8, 9));
});

test("one line as long as the other series is one series, however both lie", () => {
  for (const [line, other] of [
    [row(4, 5, 6), down()],
    [column(4, 5, 6), across()],
  ] as const) {
    const { each, layOut } = seriesBeside("portfolio", line, other);
    expect(each.map(({ length }) => length)).toEqual([3]);
    expect(layOut([7])).toEqual([[7]]);
  }
});

test("a line of another length is several series of one cell", () => {
  expect(seriesBeside("portfolio", row(4, 5), down()).each).toHaveLength(2);
  expect(seriesBeside("portfolio", column(4, 5), across()).each).toHaveLength(2);
});
