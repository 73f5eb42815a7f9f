import { plainColumns } from "../../src/cells/plainColumns";
import { cell, call, column } from "../call";

const rows = 1300;
const numbers = Array.from({ length: rows }, (_, i) => i);
const holes: Record<number, unknown> = { 0: "", 511: "x", 512: -1, 513: null, 1299: true };
const cells = numbers.map((n) => [n in holes ? holes[n] : n]);

test("the numbers of each row in their places among the others, and which rows have anything else", () => {
  const bounds = { low: 0, high: 1e9 };
  const plain = plainColumns(
    [
      { cells: numbers.map((n) => [2 * n]), place: 2, ...bounds },
      { cells, place: 0, ...bounds },
    ],
    [undefined, "ES", undefined],
  );
  for (const row of numbers) expect(plain(row)).toEqual(row in holes ? undefined : [row, "ES", 2 * row]);
});

test("a long column has each row's own result or error, as if it stood alone", () => {
  const prices = cells.map(([price]) => (typeof price === "number" ? price + 1 : price));
  const together = call("BASIS", column(...prices), 1) as unknown[][];
  expect(together).toHaveLength(rows);
  for (const row of [1, 510, 514, 1023, 1024, 1298]) expect(together[row]).toEqual([row]);
  for (const row of [0, 513]) expect(together[row]).toEqual([""]);
  for (const row of [511, 512, 1299]) expect(together[row]).toEqual([cell("BASIS", prices[row], 1)]);
});
