import seedCases from "../golden/seedCasesCost.json";
import { call, cell, column, excelError, row } from "../call";
import { expectClose } from "../relative";
import { testSeedCases } from "../seedCases";

testSeedCases(seedCases);

const desk = [
  ["Code", "Multiplier", "Initial margin", "Fee"],
  ["ES", 50, 12_000, 2],
  ["BAD", 50, 12_000, "two"],
];

describe("COST", () => {
  const given = [-2, "ES", 4_500, 0.25, 0.05, 0.014];

  test("the base case with the desk's fee and margin: carry is income for a short (E02, E04)", () => {
    const table = call("COST", ...given, 0.005, null, 0.25, null, null, desk) as unknown[][];
    expect(table.map(([label]) => label)).toEqual([
      "Carry",
      "Margin financing",
      "Entry and exit",
      "Rolls",
      "Total",
      "Per year of notional",
    ]);
    const values = [-4_050, 30, 58, 58, -3_904, -3_904 / 450_000 / 0.25];
    table.forEach(([, value], i) => expectClose(value, values[i]!));
  });

  test("left out, fees and slippage are none and the spread is 0, which needs no margin", () => {
    const table = call("COST", -2, "AP", 8_000, 1, 0.04, 0.03) as unknown[][];
    expect(table.slice(1, 4).map(([, value]) => value)).toEqual([0, 0, 0]);
    expectClose(table[0]![1], -4_000);
    expect(call("COST", -2, "AP", 8_000, 1, 0.04, 0.03, 0.01)).toBe(
      "#N/A initial_margin must be given (no dated public figure is known for AP: enter your broker's here or in desk_table), got nothing",
    );
  });

  test("an argument comes before the desk's table", () => {
    const table = call("COST", ...given, 0.005, 5, 0, 0, 24_000, desk) as unknown[][];
    expectClose(table[1]![1], 60);
    expectClose(table[2]![1], 20);
    expect(table[3]![1]).toBe(0);
  });

  test("no contracts or no time have no cost per year, in that cell only", () => {
    const none = call("COST", 0, "ES", 4_500, 0.25, 0.05, 0.014) as unknown[][];
    expect(none.map(([, value]) => value)).toEqual([0, 0, 0, 0, 0, "#DIV/0! contracts must not be 0, got 0"]);
    const now = call("COST", -2, "ES", 4_500, 0, 0.05, 0.014, 0, 2) as unknown[][];
    expect(now.map(([, value]) => value)).toEqual([0, 0, 8, 0, 8, "#DIV/0! years must not be 0, got 0"]);
  });

  test.each([
    [["x", "NOPE", 0], '#VALUE! contracts must be a number, got "x"'],
    [[-2, "NOPE", 0], "#N/A contract must be a code"],
    [[-2, "ES", 0, -1], "#VALUE! futures_price must be greater than zero, got 0"],
    [[-2, "ES", 4_500, -1], "#VALUE! years must not be negative, got -1"],
    [[-2, "ES", 4_500, 1, null], "#VALUE! rate must be a number, got a blank cell"],
    [[-2, "ES", 4_500, 1, 0, true], "#VALUE! dividend_yield must be a number, got TRUE"],
    [[-2, "ES", 4_500, 1, 0, 0, "1%"], '#VALUE! collateral_spread must be a number, got "1%"'],
    [[-2, "ES", 4_500, 1, 0, 0, 0, -1], "#VALUE! fee_per_side must not be negative, got -1"],
    [[-2, "ES", 4_500, 1, 0, 0, 0, 0, -1], "#VALUE! slippage_points must not be negative, got -1"],
    [[-2, "ES", 4_500, 1, 0, 0, 0, 0, 0, -1], "#VALUE! rolls_per_year must not be negative, got -1"],
    [[-2, "ES", 4_500, 1, 0, 0, 0, 0, 0, 0, -1], "#VALUE! initial_margin must not be negative, got -1"],
    [[column(-1, -2), "ES", 4_500, 1, 0, 0], "#VALUE! contracts must be a single value, got 2 × 1 cells"],
    [[excelError("#REF!"), "ES", 4_500, 1, 0, 0], "#REF!"],
    [[-2, "ES", 4_500, 1, 0, 0, 0, null, 0, 0, 0, [["x"]]], "#VALUE! desk_table must have a header Code"],
    [[-2, "BAD", 4_500, 1, 0, 0, 0, null, 0, 0, 0, desk], "#VALUE! desk_table fee of BAD must be a number"],
    [[1e200, "ES", 1e200, 1, 1, 0], "#NUM!"],
  ])("%j is refused", (given, message) => {
    const failure = call("COST", ...given) as string;
    expect(failure.slice(0, message.length)).toBe(message);
  });
});

describe("OPTION", () => {
  test("Hull's example (section 15.9) prints 4.76 and 0.81; over strikes and types it spills", () => {
    const prices = call("OPTION", row("Put", " CALL "), 42, column(40, 42), 0.2, 0.1, 0, 0.5) as number[][];
    expect(prices[0]!.map((price) => price.toFixed(2))).toEqual(["0.81", "4.76"]);
    expect(prices).toHaveLength(2);
  });

  test("put less call at the money is the future's basis, discounted: −40.177 (E01)", () => {
    const put = cell("OPTION", "put", 4_500, 4_500, 0.2, 0.05, 0.014, 0.25) as number;
    const call = cell("OPTION", "call", 4_500, 4_500, 0.2, 0.05, 0.014, 0.25) as number;
    expect((put - call).toFixed(3)).toBe("-40.177");
  });

  test.each([
    [["straddle", 42, 40, 0.2, 0.1, 0, 0.5], '#VALUE! type must be put or call, got "straddle"'],
    [[null, 42, 40, 0.2, 0.1, 0, 0.5], "#VALUE! type must be put or call, got a blank cell"],
    [["put", 0, 40, 0.2, 0.1, 0, 0.5], "#VALUE! spot must be greater than zero, got 0"],
    [["put", 42, -1, 0.2, 0.1, 0, 0.5], "#VALUE! strike must be greater than zero, got -1"],
    [["put", 42, 40, -0.2, 0.1, 0, 0.5], "#VALUE! volatility must not be negative, got -0.2"],
    [["put", 42, 40, 0.2, "5%", 0, 0.5], '#VALUE! rate must be a number, got "5%"'],
    [["put", 42, 40, 0.2, 0.1, null, 0.5], "#VALUE! dividend_yield must be a number, got a blank cell"],
    [["put", 42, 40, 0.2, 0.1, 0, -0.5], "#VALUE! years must not be negative, got -0.5"],
    [["put", 42, 40, 0.2, -1e6, 0, 1], "#NUM! result must be within double precision, got an overflow"],
  ])("%j is refused", (given, message) => {
    expect(cell("OPTION", ...given)).toBe(message);
  });
});

describe("COMPARE", () => {
  const given = [450_000, 1, -2, "ES", 4_500, 4_500, 0.2, 0.05, 0.014, 0.25];

  test("has its header, a row a move, and the default strikes", () => {
    const table = call("COMPARE", ...given, column("Move", -0.2, null, 0.2)) as unknown[][];
    expect(table[0]).toEqual(["Move", "Unhedged", "Futures", "Put", "Collar", "Sell"]);
    expect(table.map(([move]) => move)).toEqual(["Move", -0.2, 0.2]);
    const put = cell("OPTION", "put", 4_500, 4_500, 0.2, 0.05, 0.014, 0.25) as number;
    const written = cell("OPTION", "call", 4_500, 4_950, 0.2, 0.05, 0.014, 0.25) as number;
    expectClose(table[1]![3], -100 * put, 1e-11);
    expectClose(table[2]![4], 45_000 + 100 * (written - put), 1e-11);
    expect(call("COMPARE", ...given, -0.2, 1, 1.1, 1)).toEqual(table.slice(0, 2));
  });

  test("Hull's hedge leaves a portfolio that moves by 75 a point of the index (section 3.5)", () => {
    // β 1.5 and 30 futures at 1,010: 1.5 × 5.05 million moves by 7,575 a point of the index, 30 × 250 by 7,500.
    const table = call(
      "COMPARE",
      5_050_000,
      1.5,
      -30,
      250,
      1_010,
      1_000,
      0.2,
      0.04,
      0.01,
      0.25,
      row(-0.1, 0, 0.1),
    );
    expect((table as unknown[][]).slice(1).map((line) => line[2])).toEqual([67_500, 75_000, 82_500]);
  });

  test.each([
    [[-1, ...given.slice(1), 0], "#VALUE! portfolio_value must not be negative, got -1"],
    [[...given.slice(0, 5), 0, ...given.slice(6), 0], "#VALUE! spot must be greater than zero, got 0"],
    [
      [...given, column(0, -10)],
      "#VALUE! moves in row 2 of the range must be -1 or more, as a decimal, got -10",
    ],
    [
      [...given, row("Move", 0, -2)],
      "#VALUE! moves in column 3 of the range must be -1 or more, as a decimal, got -2",
    ],
    [[...given, null], "#VALUE! moves must be one row or one column, got a blank cell"],
    [[...given, column("a", "b")], "#DIV/0! moves must hold a number or more, got text"],
    [[...given, column(null, "")], "#DIV/0! moves must hold a number or more, got blank cells"],
    [
      [
        ...given,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE! moves must be one row or one column, got 2 × 2 cells",
    ],
    [[...given, column(0, excelError("#N/A", "gone"))], "#N/A gone"],
    [[...given, 0, 0], "#VALUE! put_strike must be greater than zero, got 0"],
    [[...given, 0, 1, -1], "#VALUE! call_strike must be greater than zero, got -1"],
    [[...given, 0, 1, 1, 0], "#VALUE! fx_rate must be greater than zero, got 0"],
  ])("%j is refused", (given, message) => {
    expect(call("COMPARE", ...given)).toBe(message);
  });
});

describe("EXPECTEDVALUE", () => {
  const chances = column("p", 0.15, 0.85);
  const moves = column("Move", -0.2, 0.1);

  test("counts every state, not the crash alone: a loss where the market gains on average (E31)", () => {
    expectClose(cell("EXPECTEDVALUE", chances, moves, -2, "ES", 4_500), -24_750);
    expectClose(cell("EXPECTEDVALUE", chances, moves, -2, "ES", 4_500, 3_500, 0.5), -15_875);
  });

  test.each([
    [
      [column(-0.5, 1.5), column(0, 0), "x"],
      "#VALUE! probabilities in row 1 of the range must not be negative, got -0.5",
    ],
    [[column(0.5, 0.4), column(0, 0), "x"], "#VALUE! probabilities must sum to 1, got 0.9"],
    [[chances, column("Move", -0.2, null), "x"], "#VALUE! probabilities must sum to 1, got 0.15"],
    [[chances, column(-0.2, 0.1)], "#N/A moves must be as long as probabilities (3 cells), got 2"],
    [
      [chances, column("Move", -20, 0.1)],
      "#VALUE! moves in row 2 of the range must be -1 or more, as a decimal, got -20",
    ],
    [[chances, moves, "x"], '#VALUE! contracts must be a number, got "x"'],
    [[chances, moves, -2, "ES", 4_500, -1], "#VALUE! cost must not be negative, got -1"],
    [[column(0.5, excelError("#NAME?")), column(0, 0)], "#NAME? "],
  ])("%j is refused", (given, message) => {
    expect(cell("EXPECTEDVALUE", ...given)).toBe(message);
  });
});

test("COMPARE: one cell of text is of the wrong kind", () => {
  const given = [1e7, 1, -44, "ES", 4_500, 4_500, 0.2, 0.05, 0.02, 1];
  expect(call("COMPARE", ...given, "x")).toContain("#VALUE! moves must hold a number or more, got text");
});
