import { searchOrder, triangleOf } from "../../../src/hedging/sizing/searchOrder";
import { expectClose } from "../../relative";

// By hand: the first two columns nearly make one another, the third stands alone and is short.
const upper = [
  [10, 10, 0],
  [0, 1, 0],
  [0, 0, 2],
];

test("what the others make up for least comes last", () => {
  expect(searchOrder(upper)).toEqual([0, 1, 2]);
  expect(searchOrder([[3, 0], [0, 1]])).toEqual([1, 0]); // prettier-ignore
});

test("the triangle of columns in another order measures the same lengths", () => {
  const order = [2, 1, 0];
  const triangle = triangleOf(upper, order);
  const squares = (rows: readonly (readonly number[])[], x: readonly number[]): number =>
    rows.reduce((sum, row) => sum + row.reduce((height, entry, j) => height + entry * x[j]!, 0) ** 2, 0);
  for (const x of [[1, 2, 3], [-4, 0.5, 1], [1, -1, 0]]) // prettier-ignore
    expectClose(squares(triangle, order.map((i) => x[i]!)), squares(upper, x)); // prettier-ignore
  triangle.forEach((row, i) => expect(row.slice(0, i)).toEqual(row.slice(0, i).map(() => 0)));
});
