import { tableColumn } from "../../src/workbook/tableColumn";

// Excel puts an apostrophe before brackets, # and apostrophes in a column's name.
test.each([
  ["Holdings[Value]", { table: "Holdings", column: "Value" }],
  ["Holdings[Market value]", { table: "Holdings", column: "Market value" }],
  ["Holdings[Value '[EUR']]", { table: "Holdings", column: "Value [EUR]" }],
  ["Holdings", undefined],
  ["Holdings[[Value]:[Beta]]", undefined],
  ["Sheet!A1", undefined],
])("%s", (text, expected) => {
  expect(tableColumn(text)).toEqual(expected);
});
