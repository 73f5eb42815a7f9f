import { hedgesIn } from "../../../src/pane/monitor/hedgesIn";
import { sheetTexts } from "../../../src/pane/textsSheet";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";

async function found(formula: string, shown: CellValue = -2, more: Record<string, CellValue[][]> = {}) {
  const workbook = new MemoryWorkbook({
    Mine: [[formula], [500_000, 1, "ES", 4500, 1.1]],
    ...more,
  });
  workbook.show("Mine!A1", shown);
  if (more.Desk) workbook.define("HedgeContracts", "Desk!A1:C2", "table");
  return await hedgesIn(workbook);
}

test("a formula's arguments are read where they stand, constants among them", async () => {
  const [hedge] = await found('=HEDGE.CONTRACTS(A2, Mine!$B$2, "mes", D2, , 50%, "down", E2)');
  expect(hedge).toMatchObject({
    address: "Mine!A1",
    target: -2,
    facts: {
      portfolioValue: 500_000,
      beta: 1,
      futuresPrice: 4500,
      fxRate: 1.1,
      futuresBeta: 1,
      code: "MES",
      multiplier: 5,
    },
  });
});

test("the desk's table comes before the catalogue", async () => {
  const desk = {
    Desk: [
      ["Code", "Initial margin", "Maintenance margin"],
      ["ES", 24_000, 22_000],
    ],
  };
  const [hedge] = await found("=HEDGE.CPPI(A2, 400000, 3, B2, C2, D2, , , HedgeContracts[#All])", -2, desk);
  expect(hedge!.facts).toMatchObject({
    code: "ES",
    multiplier: 50,
    initialMargin: 24_000,
    maintenanceMargin: 22_000,
  });
});

test.each<[string, CellValue, unknown]>([
  [
    "=HEDGE.CONTRACTS(A2*2, B2, C2, D2)",
    -2,
    { kind: "calculated", argument: "portfolio_value", shown: "A2*2" },
  ],
  ["=HEDGE.CONTRACTS(A2, A2:B2, C2, D2)", -2, { kind: "several", argument: "beta", shown: "A2:B2" }],
  ["=HEDGE.CONTRACTS(A2, B2, C2, C2)", -2, { kind: "unusable", argument: "futures_price", shown: "ES" }],
  ['=HEDGE.CONTRACTS(A2, B2, "NONE", D2)', -2, { kind: "unusable", argument: "contract", shown: "NONE" }],
  ["=HEDGE.CONTRACTS(A2, B2, C2, D2)", "#NAME?", { kind: "noCount", shown: "#NAME?" }],
])("%s cannot be followed: %j %j", async (formula, shown, problem) => {
  expect((await found(formula, shown))[0]!.facts).toEqual(problem);
});

test("formulas that only use a count are no hedge of their own", async () => {
  expect(await found("=2*HEDGE.CONTRACTS(A2, B2, C2, D2)")).toEqual([]);
  expect(await found("=HEDGE.COVERAGE(A2, B2, -2, C2, D2)")).toEqual([]);
});

test("a sheet of the wizard is one hedge: its whole contracts", async () => {
  const formula = "=HEDGE.CONTRACTS(Mine!A2, Mine!B2, Mine!C2, Mine!D2)";
  const written = [[sheetTexts.title], ["Exact contracts", formula], ["Contracts", formula]];
  const addresses = (await found("=1", 1, { Hedge: written })).map(({ address }) => address);
  expect(addresses).toEqual(["Hedge!B3"]);
});

test("margins and cash entered on a sheet of the wizard are the hedge's, as in its formulas", async () => {
  const { labels } = sheetTexts;
  const written: CellValue[][] = [
    [sheetTexts.title],
    [labels.contracts, "=HEDGE.CONTRACTS(Mine!A2, Mine!B2, Mine!C2, Mine!D2)"],
    [labels.initialMargin, 20_000],
    [labels.maintenanceMargin, 16_000],
    [labels.buffer, 1.5],
  ];
  const workbook = new MemoryWorkbook({ Hedge: written, Mine: [[""], [500_000, 1, "ES", 4500]] });
  workbook.show("Hedge!B2", -2);
  const [hedge] = await hedgesIn(workbook);
  expect(hedge!.facts).toMatchObject({ initialMargin: 20_000, maintenanceMargin: 16_000, buffer: 1.5 });
});
