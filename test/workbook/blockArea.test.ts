import { blockArea, partOf } from "../../src/workbook/blockArea";

const first = { sheet: "S", row: 2, column: 1, rows: 9, columns: 9 };
const cell = { content: { number: 1 } };

test("a block is as wide as its widest row", () => {
  expect(blockArea(first, { rows: [[cell], [cell, undefined, cell]] })).toEqual({
    ...first,
    rows: 2,
    columns: 3,
  });
});

test("a part is one cell unless it says more", () => {
  expect(partOf(first, { row: 1, column: 2 })).toEqual({
    sheet: "S",
    row: 3,
    column: 3,
    rows: 1,
    columns: 1,
  });
  expect(partOf(first, { row: 0, column: 0, rows: 4, columns: 5 })).toMatchObject({ rows: 4, columns: 5 });
});
