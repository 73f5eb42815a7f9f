import { historyLines } from "../../src/pane/history/historyLines";
import { rangeSourceOf } from "../../src/pane/history/rangeSource";
import { readRanges } from "../../src/pane/history/readRanges";
import { regressionOf, type HistoryRange, type Regression } from "../../src/pane/history/regression";
import type { HistoryKind } from "../../src/pane/history/historyLines";
import { MemoryWorkbook } from "../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../src/workbook/workbook";

const column = (cells: CellValue[], letter = "B"): HistoryRange => {
  const address = `Data!$${letter}$1:$${letter}$${cells.length}`;
  return { kind: "range", reference: address, address, values: cells.map((cell) => [cell]) };
};
const regression = (own: CellValue[], index: CellValue[], kind: HistoryKind = "returns") =>
  regressionOf(column(own), column(index, "C"), kind);

const [own, index] = [
  [0.03, -0.03, 0.05],
  [0.02, -0.02, 0.03],
];
// By hand: Sxx = 0.0014, Sxy = 0.0022, Syy = 0.0034666…; β = 11/7, R² = Sxy² / (Sxx Syy), SE = √((Syy − β Sxy) / 1 / Sxx);
// the t quantile of 97.5% with one degree of freedom is 12.7062 (any table).
const sum = { xx: 0.0014, xy: 0.0022, yy: 0.00346666666666667 };

test("beta, standard error, interval and R² of a regression", () => {
  const { statistics, rSquared, leftOut } = regression(own, index) as Regression;
  const error = Math.sqrt((sum.yy - (11 / 7) * sum.xy) / sum.xx);
  expect(statistics.beta).toBeCloseTo(11 / 7, 12);
  expect(statistics.standardError).toBeCloseTo(error, 9);
  expect(statistics.lower).toBeCloseTo(11 / 7 - 12.7062 * error, 4);
  expect(statistics.upper).toBeCloseTo(11 / 7 + 12.7062 * error, 4);
  expect(rSquared).toBeCloseTo(sum.xy ** 2 / (sum.xx * sum.yy), 9);
  expect([statistics.observations, leftOut]).toEqual([3, 0]);
});

test("prices become returns first, with a header or without", () => {
  const [prices, levels] = [
    ["Fund", 100, 103, 99.91, 104.9055],
    ["Index", 5000, 5100, 4998, 5147.94],
  ];
  const found = regression(prices, levels, "levels") as Regression;
  expect(found.statistics.beta).toBeCloseTo(11 / 7, 9);
  expect(found.statistics.observations).toBe(3);
});

test("headers and holes are no periods; a hole on one side is counted", () => {
  const found = regression(["Fund", ...own, "", ""], ["Index", ...index, 0.01, ""]) as Regression;
  expect(found.statistics.beta).toBeCloseTo(11 / 7, 12);
  expect(found).toMatchObject({ leftOut: 1, portfolio: "Data!$B$1:$B$6", index: "Data!$C$1:$C$6" });
});

test.each<[string, CellValue[], CellValue[], HistoryKind, object]>([
  ["an error value", [0.01, "#N/A", 0.02], index, "returns", { of: "portfolio", kind: "error", cell: "B2" }],
  [
    "prices taken for returns",
    own,
    [4500, 4510, 4480],
    "returns",
    { of: "index", kind: "tooLarge", cell: "C1" },
  ],
  ["a price of 0", [100, 0, 101], [1, 2, 3], "levels", { of: "portfolio", kind: "notPositive", cell: "B2" }],
  ["a price in words", [100, "n/a", 101], [1, 2, 3], "levels", { kind: "text", cell: "B2", shown: "n/a" }],
  [
    "histories of two lengths",
    [...own, 0.01],
    index,
    "returns",
    { kind: "differentLengths", portfolio: 4, index: 3 },
  ],
  ["too few pairs", [0.01, "", 0.02], [0.01, 0.02, ""], "returns", { kind: "tooFew", pairs: 1 }],
  ["an index that stands still", own, [0.01, 0.01, 0.01], "returns", { kind: "flatIndex" }],
])("%s is told of", (_, own, index, kind, problem) => {
  expect(regression(own, index, kind)).toMatchObject(problem);
});

test("a block of several columns is no history of one", () => {
  const block = {
    ...column([]),
    address: "Data!$A$1:$B$3",
    values: own.map((value, i) => [value, index[i]!]),
  };
  expect(regressionOf(block, column(index), "returns")).toEqual({ of: "portfolio", kind: "severalLines" });
  expect(historyLines("Data!A1", [[1]], "returns")).toMatchObject({ kind: "empty" });
});

test("a range keeps the blanks at its edges, so that two of one length stay so", async () => {
  const workbook = new MemoryWorkbook({
    Data: [
      ["a", "b"],
      [0.01, 0.02],
      ["", 0.03],
    ],
  });
  const entry = { text: "A1:A3", sheet: "Data" };
  const ranges = await readRanges(workbook, [rangeSourceOf(entry, new Map())], false);
  expect(rangeSourceOf(entry, ranges)).toMatchObject({
    address: "Data!$A$1:$A$3",
    values: [["a"], [0.01], [""]],
  });
  workbook.define("Fund", "Data!B1:B3");
  const named = await readRanges(workbook, [{ kind: "reading", reference: "Fund" }], false);
  expect(rangeSourceOf({ text: " Fund", sheet: "Data" }, named)).toMatchObject({ address: "Data!$B$1:$B$3" });
});
