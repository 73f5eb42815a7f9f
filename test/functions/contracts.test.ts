import { call, cell, column, row } from "../call";
import { showDatesAsDates } from "../../src/cells/dateFormat";

test("SPEC answers over ranges, and says in words what nobody knows", () => {
  expect(call("SPEC", column("ES", "ap"), row("multiplier", "Currency", "tick value"))).toEqual([
    [50, "USD", 12.5],
    [25, "AUD", 25],
  ]);
  expect(cell("SPEC", "AP", "initial margin")).toBe(
    "#N/A initial margin of AP must be known to the catalogue or desk_table, got nothing",
  );
  expect(cell("SPEC", "ESZ26", "name")).toBe("E-mini S&P 500");
  expect(cell("SPEC", "ES", "micro")).toBe("MES");
  expect(cell("SPEC", 25, "multiplier")).toBe(25);
  expect(cell("SPEC", 25, "name")).toContain("#N/A name of a contract given by its multiplier");
  expect(cell("SPEC", "ES", "colour")).toContain("#VALUE! field must be name, exchange");
});

test("CATALOG's margin dates look like dates where the host takes formats", () => {
  showDatesAsDates(true);
  const [header, row] = call("CATALOG", "Micro E-mini S&P 500") as unknown[][];
  showDatesAsDates(false);
  // 1 April 2025 is serial 45748 of the 1900 system.
  expect([header![9], row![9]]).toEqual([
    "Margin date",
    { type: "Double", basicValue: 45748, numberFormat: "yyyy-mm-dd" },
  ]);
  expect(typeof row![4]).toBe("number");
});

test("SPEC takes the desk's facts first; the catalogue's date says nothing about the desk's margin", () => {
  const desk = [
    ["Code", "Initial margin", "Tick", "Name"],
    ["ES", 20_000, 0.5, "Our S&P"],
  ];
  const facts = row("initial margin", "maintenance margin", "tick value", "name", "margin date");
  expect(call("SPEC", "ES", facts, desk)).toEqual([
    [
      20_000,
      11_500,
      25,
      "Our S&P",
      "#N/A margin date of ES must be known to the catalogue or desk_table, got nothing",
    ],
  ]);
  expect(cell("SPEC", "ES", "margin date")).toBe(45748); // 1 April 2025
});

test("CATALOG gives a margin of −0 as 0", () => {
  const desk = [
    ["Code", "Initial margin"],
    ["OWN", -0],
  ];
  expect((call("CATALOG", "OWN", desk) as unknown[][])[1]![7]).toBe(0);
});

test("CATALOG lists what matches, with the desk's own contracts, blanks where nothing is known", () => {
  const [header, ...rows] = call("CATALOG", "australia") as unknown[][];
  expect(header).toEqual([
    "Code",
    "Name",
    "Exchange",
    "Currency",
    "Multiplier",
    "Tick",
    "Months",
    "Initial margin",
    "Maintenance margin",
    "Margin date",
  ]);
  expect(rows).toEqual([["AP", "ASX SPI 200", "ASX 24", "AUD", 25, 1, "HMUZ", "", "", ""]]);
  const desk = [
    ["Code", "Multiplier", "Name"],
    ["OWN", "x", "Own index"],
  ];
  expect(call("CATALOG", "own INDEX", desk)).toEqual([
    header,
    [
      "OWN",
      "Own index",
      "",
      "",
      '#VALUE! desk_table multiplier of OWN must be a number, got "x"',
      "",
      "",
      "",
      "",
      "",
    ],
  ]);
  expect(call("CATALOG")).toHaveLength((call("CATALOG", "") as unknown[][]).length);
  expect(call("CATALOG", "nowhere")).toBe(
    '#N/A search must match a code, name, exchange, currency or group, got "nowhere"',
  );
  expect(call("CATALOG", 500)).toBe("#VALUE! search must be text, got 500");
});

test("NOTIONAL is signed like the contracts", () => {
  expect(cell("NOTIONAL", "ES", 4_500)).toBe(225_000);
  expect(cell("NOTIONAL", "AP", 8_000, -60)).toBe(-12_000_000);
  expect(cell("NOTIONAL", "ES", 4_500, 2, 0.9)).toBe(405_000);
  expect(call("NOTIONAL", column("ES", "NQ"), column(4_500, 15_000))).toEqual([[225_000], [300_000]]);
});

test("LEVERAGE is 18.75 in the futures document (line 290), and asks for a margin it does not know", () => {
  expect(cell("LEVERAGE", "ES", 4_500, 12_000)).toBe(18.75);
  expect(cell("LEVERAGE", "ES", 4_500, 0)).toBe("#DIV/0! initial_margin must not be 0, got 0");
  expect(cell("LEVERAGE", "AP", 8_000)).toContain("#N/A initial_margin must be given");
  expect(
    cell("LEVERAGE", "AP", 8_000, null, [
      ["Code", "Initial margin"],
      ["AP", 10_000],
    ]),
  ).toBe(20);
});
