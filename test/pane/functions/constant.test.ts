import { constantCells } from "../../../src/pane/functions/constant";

test.each<[string, unknown[][]]>([
  ["", []],
  ["-0.5", [[-0.5]]],
  ['"A, ""b""; c"', [['A, "b"; c']]],
  ["{1;2}", [[1], [2]]],
  [
    '{"Month","Fraction";9,0.6}',
    [
      ["Month", "Fraction"],
      [9, 0.6],
    ],
  ],
])("%s stands for %j", (text, cells) => {
  expect(constantCells(text)).toEqual(cells);
});
