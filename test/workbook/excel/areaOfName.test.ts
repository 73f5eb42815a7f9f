import { areaOfName } from "../../../src/workbook/excel/areaOfName";

// Excel.NamedItem.type and .value as Microsoft documents them.
test.each([
  ["Range", "=Holdings!$B$2:$B$6", { sheet: "Holdings", row: 1, column: 1, rows: 5, columns: 1 }],
  ["Range", "='My Sheet'!$A$1", { sheet: "My Sheet", row: 0, column: 0, rows: 1, columns: 1 }],
  ["Range", "=Holdings!$B$2,Holdings!$D$2", undefined],
  ["Error", "#REF!", undefined],
  ["Range", "=#REF!$A$1", undefined],
  ["String", "=0.05", undefined],
  ["Double", 0.05, undefined],
] as const)("%s %s", (type, value, expected) => {
  expect(areaOfName({ type, value })).toEqual(expected);
});
