import golden from "../golden/hedgeTest.json";
import seedCases from "../golden/seedCasesEffectiveness.json";
import { call, cell, column, excelError, row } from "../call";
import { expectClose } from "../relative";
import { testSeedCases } from "../seedCases";

testSeedCases(seedCases);

const unhedged = [0.02, -0.04, 0.02];
const hedged = [0.01, -0.02, 0.01];

describe("EFFECTIVENESS", () => {
  test("half of every move left is three quarters of the variance gone, headers and holes aside", () => {
    expectClose(cell("EFFECTIVENESS", row(...unhedged), column(...hedged)), 0.75);
    const given = [column("Fund", ...unhedged, null, 9), column("Hedged", ...hedged, 9, "x")];
    expectClose(cell("EFFECTIVENESS", ...given), 0.75);
  });

  test.each([
    [
      [column(1, 2), column(1, 2, 3)],
      "#N/A hedged_returns must be as long as unhedged_returns (2 cells), got 3",
    ],
    [[column(1, 1, 1), column(1, 2, 3)], "#DIV/0! the unhedged position must vary, got 1 throughout"],
    [[column(1, ""), column(1, 2)], "#DIV/0! observations must be two or more, got 1"],
    [[column(1, excelError("#N/A")), column(excelError("#REF!"), 2)], "#N/A "],
    [[null, column(1, 2)], "#VALUE! unhedged_returns must be one row or one column, got a blank cell"],
  ])("%j is refused", (given, message) => {
    expect(cell("EFFECTIVENESS", ...given)).toBe(message);
  });
});

describe("TRACKINGERROR", () => {
  test("of the difference, not of the hedge's own leg, which a perfect hedge would fail (E11)", () => {
    expectClose(cell("TRACKINGERROR", column(0.02, 0.01, 0.03), column(0.01, 0.01, 0.01)), 0.01, 1e-14);
    expectClose(cell("TRACKINGERROR", column(0.02, 0.01, 0.03), column(0.01, 0.01, 0.01), 4), 0.02, 1e-14);
    expect(cell("TRACKINGERROR", column(...unhedged), column(...unhedged), 252)).toBe(0);
  });

  test.each([
    [[column(1, 2), column(1)], "#N/A hedge_returns must be as long as portfolio_returns (2 cells), got 1"],
    [[column(1, null), column(1, 2)], "#DIV/0! observations must be two or more, got 1"],
    [[column(1, 2), column(1, 3), -1], "#VALUE! periods_per_year must not be negative, got -1"],
  ])("%j is refused", (given, message) => {
    expect(cell("TRACKINGERROR", ...given)).toBe(message);
  });
});

describe("HEDGETEST", () => {
  const labels = [
    "Observations",
    "Cumulative offset",
    "Cumulative within band",
    "Periods within band",
    "Slope",
    "Intercept",
    "R squared",
    "Slope standard error",
    "F statistic",
    "p value",
    "Variance reduction",
    "Minimum-variance ratio",
    "Result",
  ];

  test.each(golden)("$name (exact arithmetic)", ({ item, instrument, low, high, small, expected }) => {
    const given = [column(...item), column(...instrument), low, high, small];
    const table = call("HEDGETEST", ...given) as unknown[][];
    expect(table.map(([label]) => label)).toEqual(labels);
    expected.forEach((wanted, i) => {
      if (typeof wanted === "number") expectClose(table[i]![1], wanted, 1e-11);
      else expect(table[i]![1]).toBe(wanted);
    });
  });

  test("says in one sentence whose practice the tests are, and that IFRS 9 has no band", () => {
    const table = call("HEDGETEST", column(1, -2, 3, 2), column(-1, 1, -3, -1)) as unknown[][];
    expect(table[12]![1]).toMatch(/^[^.]*ASC 815[^.]*IFRS 9 has no 80–125 line[^.]*\.$/);
  });

  test("an exact fit is #DIV/0! in the cell of F, with p 0; items that sum to 0 in those of the offset", () => {
    const table = call("HEDGETEST", column("I", 1, -2, 1), column("H", -1, 2, -1)) as unknown[][];
    expect(table[8]![1]).toContain("#DIV/0! F statistic");
    expect(table[9]).toEqual(["p value", 0]);
    expect(table[1]![1]).toContain("#DIV/0! offset must have a sum of item_changes other than 0");
    expect(table[2]![1]).toContain("#DIV/0!");
    expect(table[3]).toEqual(["Periods within band", 1]);
    expect(table[10]).toEqual(["Variance reduction", 1]);
  });

  test.each([
    [
      [column(1, 2, 3), column(1, 2)],
      "#N/A instrument_changes must be as long as item_changes (3 cells), got 2",
    ],
    [[column(1, 2, ""), column(1, 2, 3)], "#DIV/0! observations must be three or more, got 2"],
    [[column(1, 2, 3), column(5, 5, 5)], "#DIV/0! instrument_changes must vary, got 5 throughout"],
    [[column(1, 2, 3), column(1, 2, 4), "80%"], '#VALUE! low must be a number, got "80%"'],
    [[column(1, 2, 3), column(1, 2, 4), 0.8, 0.5], "#VALUE! high must not be below low of 0.8, got 0.5"],
    [[column(1, 2, 3), column(1, 2, 4), 2], "#VALUE! high must not be below low of 2, got 1.25"],
    [[column(1, 2, 3), column(1, 2, 4), 0.8, 1.25, -1], "#VALUE! small_change must not be negative, got -1"],
    [[column(1, 2, excelError("#NAME?")), column(1, 2, 4)], "#NAME? "],
  ])("%j is refused", (given, message) => {
    expect(call("HEDGETEST", ...given)).toBe(message);
  });
});
