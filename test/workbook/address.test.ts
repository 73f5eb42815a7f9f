import { addressOf, cellName, contains, parseAddress, quoteSheet } from "../../src/workbook/address";

test.each([
  ["Holdings", "Holdings"],
  ["My Sheet", "'My Sheet'"],
  ["O'Neil", "'O''Neil'"],
  ["2026", "'2026'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["a!b", "'a!b'"],
  ["Übersicht", "Übersicht"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test.each([
  ["Holdings!B2:C6", { sheet: "Holdings", row: 1, column: 1, rows: 5, columns: 2 }],
  ["'O''Neil'!$B$2", { sheet: "O'Neil", row: 1, column: 1, rows: 1, columns: 1 }],
  ["c6:b2", { sheet: "Here", row: 1, column: 1, rows: 5, columns: 2 }],
  ["A:C", { sheet: "Here", row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ["$4:5", { sheet: "Here", row: 3, column: 0, rows: 2, columns: 16_384 }],
  ["XFD1048576", { sheet: "Here", row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is an area", (text, area) => {
  expect(parseAddress(text, "Here")).toEqual(area);
});

test.each(["", "B", "4", "B0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "total", "=1+1", "Sheet1!"])(
  "%j is no address",
  (text) => expect(parseAddress(text, "Here")).toBeUndefined(),
);

test("an address is written as it was read, relative or absolute", () => {
  for (const text of ["Holdings!B2:C6", "'My Sheet'!AA10", "Holdings!A:C", "Holdings!2:4"]) {
    expect(addressOf(parseAddress(text)!)).toBe(text);
  }
  expect(addressOf(parseAddress("'My Sheet'!B2:C6")!, true)).toBe("'My Sheet'!$B$2:$C$6");
  expect(addressOf(parseAddress("A:C", "S")!, true)).toBe("S!$A:$C");
});

test("columns have letters to the grid's end", () => {
  expect([0, 25, 26, 701, 702, 16_383].map((column) => cellName(0, column))).toEqual([
    "A1",
    "Z1",
    "AA1",
    "ZZ1",
    "AAA1",
    "XFD1",
  ]);
});

test("an area contains its corners and nothing beside them", () => {
  const area = parseAddress("S!B2:C3")!;
  const inside = [0, 1, 2, 3].map((line) => contains(area, line, line));
  expect([inside, contains(area, 1, 0), contains(area, 0, 1)]).toEqual([
    [false, true, true, false],
    false,
    false,
  ]);
});
