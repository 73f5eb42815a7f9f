import { call, cell, column } from "../call";
import { expectClose } from "../relative";

test("PNL of the document's 60 SPI 200, and in another currency", () => {
  expect(cell("PNL", -60, "AP", 8_000, 7_600)).toBe(600_000);
  expectClose(cell("PNL", -2, "ES", 4_500, 4_635, 0.9), -12_150);
  expect(call("PNL", -2, "ES", 4_500, column(4_500, 4_400, 4_600))).toEqual([[0], [10_000], [-10_000]]);
});

test("MARGIN takes the argument, then the desk's table, then the catalogue", () => {
  const desk = [
    ["Code", "Initial margin", "Maintenance margin"],
    ["ES", 15_000, 14_000],
  ];
  expect(cell("MARGIN", -2, "ES", null, null, 12_000, desk)).toBe(24_000);
  expect(cell("MARGIN", -2, "ES", null, null, null, desk)).toBe(30_000);
  expect(cell("MARGIN", -2, "ES", "Maintenance", null, null, desk)).toBe(28_000);
  expect(cell("MARGIN", -2, "ES")).toBe(25_300);
  expect(cell("MARGIN", -2, "ES", "initial", 1.5, 12_000)).toBe(36_000);
  expect(cell("MARGIN", 0, "ES", null, null, 12_000)).toBe(0);
  expect(cell("MARGIN", -2, "AP")).toBe(
    "#N/A initial_margin must be given (no dated public figure is known for AP: enter your broker's here or in desk_table), got nothing",
  );
  expect(cell("MARGIN", -2, "ES", "variation")).toContain("type must be initial or maintenance");
});

test("MARGINCALL of the base case, over prices (futures document, lines 1939–1957; E51)", () => {
  const due = call("MARGINCALL", -2, "ES", 4_500, column(4_500, 4_548, 4_635, 4_725), null, 12_000, 9_600);
  expect(due).toEqual([[0], [0], [13_500], [22_500]]);
});

test("MARGINCALL brings a larger balance back to the initial margin only", () => {
  // 36,000 posted, a loss of 22,500 leaves 13,500 below 19,200: 24,000 − 13,500 is due.
  expect(cell("MARGINCALL", -2, "ES", 4_500, 4_725, 36_000, 12_000, 9_600)).toBe(10_500);
});

test("CALLPRICE of the base case, with a larger balance, and long", () => {
  expect(cell("CALLPRICE", -2, "ES", 4_500, null, 12_000, 9_600)).toBe(4_548);
  expect(cell("CALLPRICE", -2, "ES", 4_500, 48_000, 12_000, 9_600)).toBe(4_788);
  expect(cell("CALLPRICE", 2, "ES", 4_500, null, 12_000, 9_600)).toBe(4_452);
  expect(cell("CALLPRICE", 0, "ES", 4_500, null, 12_000, 9_600)).toContain("#N/A contracts must not be 0");
});

test("a balance of one's own needs no initial margin", () => {
  expect(cell("CALLPRICE", -2, 50, 4_500, 24_000, null, 9_600)).toBe(4_548);
  expect(cell("CALLPRICE", -2, 50, 4_500, null, null, 9_600)).toContain("#N/A initial_margin must be given");
});

test("maintenance above initial margin is refused", () => {
  const message = "#VALUE! maintenance_margin must not be above the initial margin of 9000, got 9600";
  expect(cell("MARGINCALL", -2, "ES", 4_500, 4_600, null, 9_000, 9_600)).toBe(message);
  expect(cell("CALLPRICE", -2, "ES", 4_500, null, 9_000, 9_600)).toBe(message);
});

test("negative margins and balances are refused", () => {
  expect(cell("CALLPRICE", -2, "ES", 4_500, -1, 9_000, 9_600)).toContain(
    "margin_balance must not be negative",
  );
  expect(cell("MARGINCALL", -2, "ES", 4_500, 4_600, null, -1)).toContain(
    "initial_margin must not be negative",
  );
});
