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
    "#N/A margin_per_contract must be given (no dated public figure is known for AP: enter your broker's here or in desk_table), got nothing",
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

// Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 2.4: operation of a margin account for a long
// position in two gold futures (100 ounces) at 1,750, margins 6,000 and 4,500 per contract.
const hull = [
  [0, 1750, 0, 0, 12000, 0],
  [1, 1741, -1800, -1800, 10200, 0],
  [2, 1738.3, -540, -2340, 9660, 0],
  [3, 1744.6, 1260, -1080, 10920, 0],
  [4, 1741.3, -660, -1740, 10260, 0],
  [5, 1740.1, -240, -1980, 10020, 0],
  [6, 1736.2, -780, -2760, 9240, 0],
  [7, 1729.9, -1260, -4020, 7980, 4020],
  [8, 1730.8, 180, -3840, 12180, 0],
  [9, 1725.4, -1080, -4920, 11100, 0],
  [10, 1728.1, 540, -4380, 11640, 0],
  [11, 1711, -3420, -7800, 8220, 3780],
  [12, 1711, 0, -7800, 12000, 0],
  [13, 1714.3, 660, -7140, 12660, 0],
  [14, 1716.1, 360, -6780, 13020, 0],
  [15, 1723.5, 1480, -5300, 14500, 0],
  [16, 1726.9, 680, -4620, 15180, 0],
];

test("LEDGER is Hull's margin account table day by day", () => {
  const prices = hull.map((line) => line[1]);
  const table = call("LEDGER", column("Settlement", ...prices), 2, 100, 6_000, 4_500) as unknown[][];
  expect(table[0]).toEqual(["Day", "Price", "Daily P&L", "Cumulative P&L", "Margin balance", "Margin call"]);
  expect(table).toHaveLength(hull.length + 1);
  // Differences of prices with two decimals: right to a ten-thousandth of a cent.
  table
    .slice(1)
    .forEach((line, i) =>
      line.forEach((value, j) => expect(Math.abs((value as number) - hull[i]![j]!)).toBeLessThan(1e-8)),
    );
});

test("LEDGER names the row of a hole, and calls at once for a balance that is too small", () => {
  expect(call("LEDGER", column("P", 100, "", 102), 1, 50, 10, 8)).toBe(
    "#VALUE! prices in row 3 of the range must be a number, got a blank cell",
  );
  expect(call("LEDGER", column(100, -1), 1, 50, 10, 8)).toContain(
    "prices in row 2 of the range must be greater than zero",
  );
  const table = call("LEDGER", column(100, 100), 1, 50, 10, 8, 5) as unknown[][];
  expect(table.slice(1)).toEqual([
    [0, 100, 0, 0, 5, 5],
    [1, 100, 0, 0, 10, 0],
  ]);
});

describe("CALLODDS", () => {
  const odds = (volatility: number, days: number, ...more: unknown[]): unknown =>
    cell("CALLODDS", -2, "ES", 4_500, volatility, days, null, 12_000, 9_600, ...more);

  test("nothing happens without contracts, days or volatility; a balance below maintenance is called already", () => {
    expect(odds(0.2, 0)).toBe(0);
    expect(odds(0, 20)).toBe(0);
    expect(cell("CALLODDS", 0, "ES", 4_500, 0.2, 20, null, 12_000, 9_600)).toBe(0);
    expect(cell("CALLODDS", -2, "ES", 4_500, 0.2, 20, 19_000, 12_000, 9_600)).toBe(1);
    expect(cell("CALLODDS", 2, "ES", 4_500, 0.2, 20, 1_000_000, 12_000, 9_600)).toBe(0);
  });

  test("more days, more volatility and a drift against the position make a call likelier; a larger balance less", () => {
    const base = odds(0.2, 20) as number;
    expect(odds(0.2, 40)).toBeGreaterThan(base);
    expect(odds(0.3, 20)).toBeGreaterThan(base);
    expect(odds(0.2, 20, 0.5)).toBeGreaterThan(base);
    expect(cell("CALLODDS", -2, "ES", 4_500, 0.2, 20, 40_000, 12_000, 9_600)).toBeLessThan(base);
  });
});

test("a loss past double precision is an overflow, not a day without a call", () => {
  expect(cell("MARGINCALL", -2, "ES", 1, 1e308, 500, 12_000, 9_600)).toContain("#NUM!");
  expect(cell("MARGINCALL", 2, "ES", 1e308, 1, 500, 12_000, 9_600)).toContain("#NUM!");
});

test("CALLODDS and MARGINCALL agree on when a balance is at the maintenance margin", () => {
  // 3 × 9,600.1 is 28,800.300000000003 in binary.
  expect(cell("MARGINCALL", 3, "ES", 4_500, 4_500, 28_800.3, 12_000, 9_600.1)).toBe(0);
  expect(cell("CALLODDS", 3, "ES", 4_500, 0.2, 0, 28_800.3, 12_000, 9_600.1)).toBe(0);
  expect(cell("CALLODDS", 3, "ES", 4_500, 0.2, 0, 28_800, 12_000, 9_600.1)).toBe(1);
});

test("a multiplier that is none is refused where none is needed", () => {
  const broken = [
    ["Code", "Multiplier"],
    ["ES", "x"],
  ];
  const message = '#VALUE! desk_table multiplier of ES must be a number, got "x"';
  expect(cell("MARGIN", -3, "ES", null, null, null, broken)).toBe(message);
  expect(cell("SPEC", "ES", "tick", broken)).toBe(message);
  expect(cell("MARGIN", -3, "NQ", null, null, 1_000, broken)).toBe(3_000);
});
