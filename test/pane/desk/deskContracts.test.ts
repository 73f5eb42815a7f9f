import { deskOf } from "../../../src/pane/desk/deskContracts";
import type { CellValue } from "../../../src/workbook/workbook";

// 20 November 2026; 35 days before is 16 October (46311).
const today = 46346;
const headers = [
  "Code",
  "Name",
  "Currency",
  "Multiplier",
  "Initial margin",
  "Maintenance margin",
  "Margin date",
];

function problems(...row: CellValue[]) {
  const values = [headers, row];
  const content = { requested: "Desk!B2:H3", address: "Desk!B2:H3", values, formulas: values };
  return deskOf("HedgeContracts", content, today).contracts.flatMap((contract) =>
    contract.problems.map(({ kind, address, blocks }) => [kind, address, blocks]),
  );
}

test.each<[CellValue[], unknown[]]>([
  [["ES", "S&P", "USD", 50, 12_000, 9_600, today], []],
  [["es", "", "", "", "", "", ""], []],
  [["", "Mine", "", 10, "", "", ""], [["noCode", "Desk!B3", true]]],
  [["MINE", "", "", "", "", "", ""], [["noMultiplier", "Desk!E3", true]]],
  [["MINE", "", "", "50", "", "", ""], [["notANumber", "Desk!E3", true]]],
  [["ES", "", "", "#N/A", "", "", ""], [["error", "Desk!E3", true]]],
  [
    ["ES", "", "", 0, "", "", ""],
    [
      ["notPositive", "Desk!E3", true],
      ["otherMultiplier", "Desk!E3", false],
    ],
  ],
  [
    ["ES", "", "EUR", 5, "", "", ""],
    [
      ["otherMultiplier", "Desk!E3", false],
      ["otherCurrency", "Desk!D3", false],
    ],
  ],
  [
    ["ES", "", "", "", -1, 0, today],
    [
      ["negative", "Desk!F3", true],
      ["maintenanceAbove", "Desk!G3", true],
    ],
  ],
  [["ES", "", "", "", 9_600, 12_000, today], [["maintenanceAbove", "Desk!G3", true]]],
  [["ES", "", "", "", 100, "", today], [["maintenanceAbove", "Desk!F3", true]]],
  [["ES", "", "", "", 12_000, 9_600, today - 35], []],
  [["ES", "", "", "", 12_000, 9_600, today - 36], [["stale", "Desk!H3", false]]],
  [["ES", "", "", "", 12_000, 9_600, today + 1], [["future", "Desk!H3", false]]],
  [["ES", "", "", "", 12_000, 9_600, ""], [["undated", "Desk!H3", false]]],
  [["ES", "", "", "", 12_000, 9_600, "1 Nov"], [["notADate", "Desk!H3", true]]],
  [["", "", "", "", "", "", ""], []],
])("%j: %j", (row, expected) => {
  expect(problems(...row)).toEqual(expected);
});

test("a code that stands twice is told in both rows, whatever its case", () => {
  const values = [
    ["CODE ", "Multiplier", "Broker"],
    ["es", 50, "x"],
    ["ES", 50, "y"],
  ];
  const desk = deskOf("T", { requested: "D!A1:C3", address: "D!A1:C3", values, formulas: values }, today);
  expect([...desk.columns]).toEqual([
    ["code", 0],
    ["multiplier", 1],
  ]);
  expect(desk.contracts.map(({ code, problems: [first] }) => [code, first?.kind, first?.address])).toEqual([
    ["ES", "twice", "D!A2"],
    ["ES", "twice", "D!A3"],
  ]);
});

test("a calculated cell is told from a typed one", () => {
  const values = [
    ["Code", "Initial margin", "Margin date"],
    ["ES", 12_000, today],
  ];
  const formulas = [values[0]!, ["ES", "=Feed!B2", today]];
  const desk = deskOf("T", { requested: "D!A1:C2", address: "D!A1:C2", values, formulas }, today);
  const { cells } = desk.contracts[0]!;
  expect([cells["initial margin"], cells["margin date"]]).toEqual([
    { address: "D!B2", value: 12_000, calculated: true },
    { address: "D!C2", value: today, calculated: false },
  ]);
});
