import seedCases from "../golden/seedCasesPolicy.json";
import { call, cell, column, excelError, row } from "../call";
import { expectClose } from "../relative";
import { testSeedCases } from "../seedCases";

testSeedCases(seedCases);

const desk = [
  ["Code", "Multiplier", "Initial margin"],
  ["XYZ", 10, 500],
  ["BAD", 10, "much"],
];

describe("VIXRATIO", () => {
  test("over a range, with a level of its own", () => {
    expect(call("VIXRATIO", column(10, "", 50, -1))).toEqual([
      [0.75],
      [""],
      [0],
      ["#VALUE! vix must not be negative, got -1"],
    ]);
    expect(call("VIXRATIO", 20, row(40, 80))).toEqual([[0.5, 0.75]]);
  });

  test.each([
    [[null], "#VALUE! vix must not be negative, got a blank cell"],
    [["20"], '#VALUE! vix must be a number, got "20"'],
    [[20, 0], "#VALUE! zero_at must be greater than zero, got 0"],
  ])("%j is refused", (given, message) => {
    expect(cell("VIXRATIO", ...given)).toBe(message);
  });
});

describe("VIXBAND", () => {
  test("one value gives one row, a column two columns, with errors and blanks in their rows", () => {
    expect(call("VIXBAND", 20)).toEqual([[0.25, 0.5]]);
    const bad = '#VALUE! vix must be a number, got "high"';
    expect(call("VIXBAND", column(12, 15, 25, null, "high", 30, excelError("#N/A", "none")))).toEqual([
      [0.75, 1],
      [0.25, 0.5],
      [0.25, 0.5],
      ["", ""],
      [bad, bad],
      [0, 0.25],
      ["#N/A none", "#N/A none"],
    ]);
  });

  test.each([
    [row(12, 20), "#VALUE! vix must be a single value or one column, got 1 × 2 cells"],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "#VALUE! vix must be a single value or one column, got 2 × 2 cells",
    ],
    [-1, "#VALUE! vix must not be negative, got -1"],
    [null, "#VALUE! vix must not be negative, got a blank cell"],
    [excelError("#REF!"), "#REF! "],
  ])("%j is refused", (given, message) => {
    expect(call("VIXBAND", given)).toBe(message);
  });
});

describe("VIEW", () => {
  test("words in any case and with blanks around them", () => {
    expect(call("VIEW", row(" Very Bearish", "BEARISH", "neutral", "bullish", "very bullish "))).toEqual([
      [1, 0.75, 0.5, 0.25, 0],
    ]);
    expect(cell("VIEW", "hawkish")).toBe(
      '#VALUE! view must be very bearish, bearish, neutral, bullish or very bullish, got "hawkish"',
    );
    expect(cell("VIEW", 1)).toContain("#VALUE! view must be");
  });
});

describe("SEASONAL", () => {
  // 15 January 2024, 15 September 2026, 31 October 2026 at noon, 1 November 2026; Excel's own February 1900.
  const dates = column(45_306, 46_280, 46_326.5, 46_327, 60, 0);

  test("the built-in calendar", () => {
    expect(call("SEASONAL", dates)).toEqual([[0.25], [1], [1], [0.25], [0.25], [0.25]]);
  });

  test("one's own before it, header, order and empty rows aside", () => {
    const calendar = [
      ["Month", "Fraction"],
      [10, 0],
      [null, ""],
      [2, 0.6],
    ];
    expect(call("SEASONAL", dates, calendar)).toEqual([[0.25], [1], [0], [0.25], [0.6], [0.25]]);
    expect(cell("SEASONAL", 46_280, [[9, 0.5]])).toBe(0.5);
  });

  test.each([
    [["15 Sep"], '#VALUE! date must be a number, got "15 Sep"'],
    [[-1, [[13, 1]]], "#VALUE! date must be a date, Excel's serial number from 0 to 2958465, got -1"],
    [[2_958_466], "#VALUE! date must be a date, Excel's serial number from 0 to 2958465, got 2958466"],
    [
      [1, [[13, 1]]],
      "#VALUE! calendar month in row 1 of the range must be a whole number from 1 to 12, got 13",
    ],
    [
      [
        1,
        [
          ["M", "F"],
          [1.5, 1],
        ],
      ],
      "#VALUE! calendar month in row 2 of the range must be a whole number from 1 to 12, got 1.5",
    ],
    [
      [
        1,
        [
          ["M", "F"],
          ["Sep", 1],
        ],
      ],
      '#VALUE! calendar month in row 2 of the range must be a number, got "Sep"',
    ],
    [
      [
        1,
        [
          ["M", "F"],
          [9, 1.5],
        ],
      ],
      "#VALUE! calendar fraction in row 2 of the range must be between zero and one, got 1.5",
    ],
    [
      [1, [[9, null]]],
      "#VALUE! calendar fraction in row 1 of the range must be between zero and one, got a blank cell",
    ],
    [
      [
        1,
        [
          [9, 1],
          [9, 1],
        ],
      ],
      "#VALUE! calendar must list month 9 once, got it again in row 2",
    ],
    [[1, [[9, excelError("#NAME?")]]], "#NAME? "],
    [[1, [[9, 1, 1]]], "#VALUE! calendar must be two columns, month and fraction, got 1 × 3 cells"],
    [[1, 9], "#VALUE! calendar must be two columns, month and fraction, got 1 × 1 cells"],
  ])("%j is refused", (given, message) => {
    expect(cell("SEASONAL", ...given)).toBe(message);
  });

  test("a bad date spoils its own cell only, a bad calendar every date", () => {
    expect(call("SEASONAL", column("x", 46_280, ""), [[9, 2]])).toEqual([
      ['#VALUE! date must be a number, got "x"'],
      ["#VALUE! calendar fraction in row 1 of the range must be between zero and one, got 2"],
      [""],
    ]);
  });
});

describe("CPPI", () => {
  test("the hedge grows as the floor nears (E44), rounded where contracts are", () => {
    const values = column(500_000, 480_000, 460_000, 450_000, 400_000);
    const exact = call("CPPI", values, 450_000, 5, 1, "ES", 4_500, "none") as number[][];
    [-250, -330, -410, -450, -400].forEach((share, i) => expectClose(exact[i]![0], share / 225));
    expect(call("CPPI", values, 450_000, 5, 1, "ES", 4_500)).toEqual([[-1], [-1], [-2], [-2], [-2]]);
    expect(call("CPPI", values, 450_000, 5, 1, "ES", 4_500, "down")).toEqual([[-1], [-1], [-1], [-2], [-1]]);
    expect(cell("CPPI", 450_000, 450_000, 5, 1, "ES", 4_500, null, 0.5)).toBe(-4);
    expect(cell("CPPI", 1e6, 450_000, 5, 1, "ES", 4_500)).toBe(0);
  });

  test.each([
    [[-1, 1, 5, 1, "ES", 4_500], "#VALUE! portfolio_value must not be negative, got -1"],
    [[1, -1, 5, 1, "ES", 4_500], "#VALUE! floor must not be negative, got -1"],
    [[1, 1, -5, 1, "ES", 4_500], "#VALUE! cushion_multiple must not be negative, got -5"],
    [[1, 1, 5, "x", "ES", 4_500], '#VALUE! beta must be a number, got "x"'],
    [[1, 1, 5, 1, "ES", 0], "#VALUE! futures_price must be greater than zero, got 0"],
    [[1, 1, 5, 1, "ES", 1, "half"], '#VALUE! rounding must be nearest, down, up or none, got "half"'],
    [[1, 1, 5, 1, "ES", 1, "up", 0], "#VALUE! fx_rate must be greater than zero, got 0"],
  ])("%j is refused", (given, message) => {
    expect(cell("CPPI", ...given)).toBe(message);
  });
});

describe("REBALANCE", () => {
  const result = (...given: unknown[]): Record<string, unknown> =>
    Object.fromEntries(call("REBALANCE", ...given) as [string, unknown][]);

  test("a rally moves value and contract together: review, no trade (E40)", () => {
    const table = call("REBALANCE", -2, 575_000, 0.985, "ES", 5_175, 500_000) as unknown[][];
    expect(table.map(([label]) => label)).toEqual([
      "Target contracts",
      "Trade",
      "Coverage before",
      "Coverage after",
      "Action",
      "Reason",
    ]);
    expect(table.map(([, value]) => value)).toEqual([
      -2,
      0,
      table[2]![1],
      table[2]![1],
      "REVIEW",
      "Value changed by 15% (trigger 10%), but no whole contract changes.",
    ]);
    expectClose(table[2]![1], (2 * 258_750) / (0.985 * 575_000));
  });

  test("after a crash a stale count is still under-hedged (E16)", () => {
    const after = result(-2, 390_000, 1.1, "ES", 3_600, 500_000, 1.1, 30, null, null, null, null, null, "up");
    expect(after).toMatchObject({
      "Target contracts": -3,
      Trade: -1,
      Action: "TRADE",
      Reason: "Value changed by -22% (trigger 10%).",
    });
    expectClose(after["Coverage before"], 360 / 429);
    expectClose(after["Coverage after"], 540 / 429);
  });

  test("without a trigger input the target decides, with one that is silent nothing does", () => {
    expect(result(0, 500_000, 1, "ES", 4_500)).toMatchObject({ Trade: -2, Action: "TRADE" });
    expect(result(-2, 500_000, 1, "ES", 4_500)).toMatchObject({ Trade: 0, Action: "HOLD" });
    expect(result(0, 500_000, 1, "ES", 4_500, 500_000)).toMatchObject({ Trade: -2, Action: "HOLD" });
    expect(result(0, 500_000, 1, "ES", 4_500, null, null, 91)).toMatchObject({ Action: "TRADE" });
    expect(result(0, 500_000, 1, "ES", 4_500, null, null, 90)).toMatchObject({ Action: "HOLD" });
  });

  test("a target beta, a fraction, another currency", () => {
    const given = [0, 50_000_000, 0.9, "AP", 8_500, ...Array<null>(6).fill(null)];
    expect(result(...given, 0.5)["Target contracts"]).toBe(-94);
    expect(result(...given, 0, 0.5)["Target contracts"]).toBe(-106);
    expect(result(...given, 0, 0.5, "down", 0.5)["Target contracts"]).toBe(-211);
  });

  test("no exposure has no coverage, in its cells only", () => {
    const flat = result(-2, 500_000, 0, "ES", 4_500);
    expect(flat).toMatchObject({ "Target contracts": 0, Trade: 2, Action: "TRADE" });
    expect(flat["Coverage before"]).toBe("#DIV/0! beta × portfolio_value must not be 0, got 0");
    expect(flat["Coverage after"]).toContain("#DIV/0!");
  });

  test.each([
    [["x", -1], '#VALUE! current_contracts must be a number, got "x"'],
    [[0, 1, 1, "ES", 1, -1], "#VALUE! last_value must not be negative, got -1"],
    [[0, 1, 1, "ES", 1, 0], "#DIV/0! last_value must not be 0, got 0"],
    [[0, 1, 1, "ES", 1, 1, "x"], '#VALUE! last_beta must be a number, got "x"'],
    [[0, 1, 1, "ES", 1, 1, 1, -1], "#VALUE! days_since_review must not be negative, got -1"],
    [[0, 1, 1, "ES", 1, 1, 1, 1, -1], "#VALUE! value_trigger must not be negative, got -1"],
    [[0, 1, 1, "ES", 1, 1, 1, 1, 1, -1], "#VALUE! beta_trigger must not be negative, got -1"],
    [[0, 1, 1, "ES", 1, 1, 1, 1, 1, 1, -1], "#VALUE! days_trigger must not be negative, got -1"],
    [
      [0, 1, 1, "ES", 1, 1, 1, 1, 1, 1, 1, 0, 2],
      "#VALUE! hedge_fraction must be between zero and one, got 2",
    ],
    [[row(0, 1), 1, 1, "ES", 1], "#VALUE! current_contracts must be a single value, got 1 × 2 cells"],
  ])("%j is refused", (given, message) => {
    expect(call("REBALANCE", ...given)).toBe(message);
  });
});

describe("LIMITS", () => {
  test("every limit in its order, with thresholds (futures document, lines 2106–2138)", () => {
    const given = [800_000, 1.1, -6, "ES", 3_116, 800_000, 20_000, 0.02, 5_000, 4_000, 12_000];
    const table = call("LIMITS", ...given) as unknown[][];
    expect(table.map(([name, , threshold, status]) => [name, threshold, status])).toEqual([
      ["Limit", "Threshold", "Status"],
      ["Coverage", 1, "BREACH"],
      ["Margin", 0.05, "BREACH"],
      ["Cost", 0.02, "BREACH"],
      ["Tracking error", 0.03, "OK"],
      ["Daily loss", 4_000, "BREACH"],
    ]);
    [934_800 / 880_000, 0.09, 0.025, 0.02, 5_000].forEach((value, i) => expectClose(table[i + 1]![1], value));
  });

  test("what is not given is left out, a loss without its limit too", () => {
    const names = (...given: unknown[]): unknown[] =>
      (call("LIMITS", 500_000, 1, -2, "ES", 4_500, ...given) as unknown[][]).slice(1).map(([name]) => name);
    expect(names()).toEqual(["Coverage"]);
    expect(names(null, 0, "", 5_000)).toEqual(["Coverage", "Cost"]);
    expect(names(null, null, 0, 0, 0)).toEqual(["Coverage", "Tracking error", "Daily loss"]);
  });

  test("the margin of the desk's table, in the portfolio's currency", () => {
    const margin = (contract: string): unknown =>
      (
        call(
          "LIMITS",
          500_000,
          1,
          -2,
          contract,
          100,
          20_000,
          ...Array<null>(5).fill(null),
          0.5,
          desk,
        ) as unknown[][]
      )[2]![1];
    expect(margin("XYZ")).toBe(0.025);
  });

  test("an unknown margin is #N/A in its cell, without a status", () => {
    const table = call("LIMITS", 500_000, 1, -2, "AP", 8_000, 500_000) as unknown[][];
    expect(table[2]![1]).toContain("#N/A initial_margin must be given");
    expect([table[2]![0], table[2]![2], table[2]![3]]).toEqual(["Margin", 0.05, ""]);
    expect(table[1]![3]).toBe("OK");
    expect(call("LIMITS", 500_000, 1, -2, "AP", 8_000)).toHaveLength(2);
  });

  test("no exposure and no value are #DIV/0! in their cells", () => {
    const table = call("LIMITS", 0, 1, -2, "ES", 4_500, 0, 100) as unknown[][];
    expect(table.slice(1).map(([, value, , status]) => [String(value).split(" ")[0], status])).toEqual([
      ["#DIV/0!", ""],
      ["#DIV/0!", ""],
      ["#DIV/0!", ""],
    ]);
  });

  test.each([
    [[-1], "#VALUE! portfolio_value must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, -1], "#VALUE! net_worth must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, -1], "#VALUE! annual_cost must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, 1, -1], "#VALUE! tracking_error must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, 1, 1, -1], "#VALUE! daily_loss must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, 1, 1, 1, -1], "#VALUE! daily_loss_limit must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, 1, 1, 1, 1, -1], "#VALUE! initial_margin must not be negative, got -1"],
    [[1, 1, -2, "ES", 1, 1, 1, 1, 1, 1, 1, -1], "#VALUE! fx_rate must be greater than zero, got -1"],
    [
      [1, 1, -2, "BAD", 1, 1, null, null, null, null, null, null, desk],
      '#VALUE! desk_table initial margin of BAD must be a number, got "much"',
    ],
  ])("%j is refused", (given, message) => {
    expect(call("LIMITS", ...given)).toBe(message);
  });
});
