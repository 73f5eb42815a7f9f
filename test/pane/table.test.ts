import { tableOf } from "../../src/pane/portfolio/table";
import type { CellValue } from "../../src/workbook/workbook";
import { rangeContent } from "./rangeContent";

const rolesOf = (...rows: CellValue[][]) => tableOf(rangeContent(rows)).roles;

test.each<[string[], object]>([
  [["Name", "Value", "Beta"], { name: 0, value: 1, beta: 2 }],
  [["Value", "Market value", "Beta"], { value: 0, beta: 2 }],
  [["Beta", "Market value (GBP)", "Weight"], { beta: 0, value: 1 }],
  [["β", "Book value", "Mkt_Value"], { beta: 0, value: 2 }],
  [["Qty", "Last price", "Beta vs S&P 500"], { quantity: 0, price: 1, beta: 2 }],
  [["Shares", "Purchase price", "Beta"], { beta: 2 }],
  [["Quantity", "Value", "Beta"], { value: 1, beta: 2 }],
  [["Beta × value", "Value", "beta"], { value: 1, beta: 2 }],
])("headers %j give the roles %j", (headers, roles) => {
  expect(rolesOf(headers, [10, 20, 1], [11, 21, 1.1])).toMatchObject(roles);
  expect(rolesOf(headers, [10, 20, 1], [11, 21, 1.1]).price === undefined).toBe(!("price" in roles));
});

test("values given outright win over quantity × price", () => {
  const roles = rolesOf(["Name", "Qty", "Price", "Value", "Beta"], ["A", 2, 5, 10, 1], ["B", 3, 5, 15, 1]);
  expect(roles).toEqual({ name: 0, value: 3, beta: 4 });
});

test("without headers, names are text, betas small and values large", () => {
  expect(rolesOf(["A", 150000, 1.2], ["B", 90000, 0.8])).toEqual({ name: 0, value: 1, beta: 2 });
  expect(rolesOf([1.2, -500], [0.8, 900])).toEqual({ beta: 0, value: 1 });
});

test("without headers, the product of two columns is the value", () => {
  expect(rolesOf([10, 20, 200, 1.1], [5, 30, 150, 0.9])).toEqual({ value: 2, beta: 3 });
});

test("without headers, what is ambiguous is left open", () => {
  expect(rolesOf([1000, 2000, 1.1], [1200, 100, 0.9])).toEqual({ beta: 2 });
  expect(rolesOf([0.5, 1.1], [0.9, 0.8])).toEqual({});
});

test("a title above the header is passed over, even one that says beta", () => {
  const table = tableOf(
    rangeContent([
      ["Beta of a portfolio", "", ""],
      ["", "", ""],
      ["Name", "Value", "Beta"],
      ["A", 5, 1],
    ]),
  );
  expect(table.firstRow).toBe(3);
  expect(table.roles).toEqual({ name: 0, value: 1, beta: 2 });
});

test("text in the first row of plain holdings is no header", () => {
  expect(
    tableOf(
      rangeContent([
        ["A", "n/a", 1.2],
        ["B", 90000, 0.8],
      ]),
    ).firstRow,
  ).toBe(0);
});

test("holdings end at a wholly empty row, and numbers below it are noticed", () => {
  const rows: CellValue[][] = [
    ["Name", "Value", "Beta"],
    ["A", 5, 1],
    ["", "", ""],
    ["Note", "", ""],
  ];
  expect(tableOf(rangeContent(rows))).toMatchObject({ endRow: 2, more: false });
  expect(tableOf(rangeContent([...rows, ["B", 6, 1]]))).toMatchObject({ endRow: 2, more: true });
});

test.each([
  ["Value (GBP)", "GBP"],
  ["Value €", "EUR"],
  ["Market value USD", "USD"],
  ["Value ($)", undefined],
  ["Value", undefined],
])("the header %j is in %s", (header, currency) => {
  expect(
    tableOf(
      rangeContent([
        [header, "Beta"],
        [5, 1],
        [6, 1],
      ]),
    ).currency,
  ).toBe(currency);
});
