import { call, cell, column, excelError, row } from "../call";
import { expectClose } from "../relative";

const desk = [
  ["Code", "Multiplier", "Initial margin", "Maintenance margin", "Currency"],
  ["ES", 100, "", "", ""],
  ["XYZ", 10, 500, 400, "EUR"],
  ["BAD", "ten", "", "", ""],
  ["", "", "", "", ""],
  ["mes", "", 900, "", ""],
];

describe("CONTRACTS", () => {
  // Beta document, lines 22–34, and its quick checks (lines 53–55); signs by functions.md.
  test.each([
    ["full hedge of 10 million at beta 1.2", [10_000_000, 1.2, "AP", 8_000], -60],
    ["50 million from 0.9 to 0.5", [50_000_000, 0.9, "AP", 8_500, 0.5], -94],
    ["quick check: 20 million at beta 1", [20_000_000, 1, "AP", 8_000], -100],
    ["raise the beta from 1 to 1.5", [10_000_000, 1, "AP", 8_000, 1.5], 25],
    ["half of it", [10_000_000, 1.2, "AP", 8_000, null, 0.5], -30],
    ["an exact tie of 22.5 goes away from zero (E38)", [4_500_000, 1, "AP", 8_000], -23],
    ["down never over-hedges", [4_500_000, 1, "AP", 8_000, null, null, "down"], -22],
    ["up", [4_400_001, 1, "AP", 8_000, null, null, " UP "], -23],
    ["in a portfolio of another currency", [10_000_000, 1.2, "AP", 8_000, null, null, null, 0.6], -100],
    ["with a future of beta 2", [10_000_000, 1.2, "AP", 8_000, null, null, null, null, 2], -30],
    ["by multiplier", [10_000_000, 1.2, 25, 8_000], -60],
    ["by a dated code", [10_000_000, 1.2, "apz26", 8_000], -60],
    ["by a dated code with one digit", [10_000_000, 1.2, " APZ6 ", 8_000], -60],
    ["by a dated code with four digits", [10_000_000, 1.2, "APZ2026", 8_000], -60],
    ["nothing to hedge", [0, 1.2, "AP", 8_000], 0],
    ["a portfolio already at its target", [10_000_000, 0.5, "AP", 8_000, 0.5], 0],
    ["a negative beta is hedged long", [10_000_000, -0.5, "AP", 8_000], 25],
  ])("%s", (_, given, contracts) => {
    expect(cell("CONTRACTS", ...given)).toBe(contracts);
  });

  test("unrounded", () => {
    expectClose(cell("CONTRACTS", 50_000_000, 0.9, "AP", 8_500, 0.5, null, "none"), -1600 / 17);
  });

  test.each([
    [[-1, 1, "AP", 8_000], "#VALUE! portfolio_value must not be negative, got -1"],
    [["12", 1, "AP", 8_000], '#VALUE! portfolio_value must be a number, got "12"'],
    [[true, 1, "AP", 8_000], "#VALUE! portfolio_value must be a number, got TRUE"],
    [[1, null, "AP", 8_000], "#VALUE! beta must be a number, got a blank cell"],
    [[1, "", "AP", 8_000], "#VALUE! beta must be a number, got a blank cell"],
    [[1, 1, "AP", 0], "#VALUE! futures_price must be greater than zero, got 0"],
    [[1, 1, "AP", 8_000, null, 1.5], "#VALUE! hedge_fraction must be between zero and one, got 1.5"],
    [
      [1, 1, "AP", 8_000, null, null, "half"],
      '#VALUE! rounding must be nearest, down, up or none, got "half"',
    ],
    [[1, 1, "AP", 8_000, null, null, 1], "#VALUE! rounding must be nearest, down, up or none, got 1"],
    [[1, 1, "AP", 8_000, null, null, null, 0], "#VALUE! fx_rate must be greater than zero, got 0"],
    [[1, 1, "AP", 8_000, null, null, null, null, 0], "#DIV/0! futures_beta must not be 0, got 0"],
    [[1e308, 1e300, 1, 1e-300], "#NUM! result must be within double precision, got an overflow"],
  ])("%j is refused", (given, message) => {
    expect(cell("CONTRACTS", ...given)).toBe(message);
  });

  test.each([
    ["NOPE", "#N/A", '"NOPE"'],
    ["NOPEZ26", "#N/A", '"NOPEZ26"'],
    ["", "#VALUE!", "a blank cell"],
    [-50, "#VALUE!", "-50"],
    [0, "#VALUE!", "0"],
    [false, "#VALUE!", "FALSE"],
  ])("contract %j is %s", (contract, code, got) => {
    const message = cell("CONTRACTS", 1, 1, contract, 100) as string;
    expect(message.startsWith(code)).toBe(true);
    expect(message).toContain("contract must be");
    expect(message.endsWith(`got ${got}`)).toBe(true);
  });

  test("with several faults the first argument is named", () => {
    expect(cell("CONTRACTS", -1, "x", "NOPE", -2)).toContain("portfolio_value");
    expect(cell("CONTRACTS", 1, "x", "NOPE", -2)).toContain("beta");
    expect(cell("CONTRACTS", 1, 1, "AP", "x", 0, 1, "none", 1, 1, [["Multiplier"], [1]])).toContain(
      "futures_price",
    );
  });
});

describe("ranges", () => {
  test("a column of values gives a column of contracts", () => {
    expect(call("CONTRACTS", column(1_000_000, 2_000_000), 1, "AP", 8_000)).toEqual([[-5], [-10]]);
  });

  test("a column beside a row gives a rectangle", () => {
    expect(call("CONTRACTS", column(1_000_000, 2_000_000), row(1, 2, 0), "AP", 8_000)).toEqual([
      [-5, -10, 0],
      [-10, -20, 0],
    ]);
  });

  test("one bad cell spoils its own result only", () => {
    expect(call("CONTRACTS", column(1_000_000, "x", 2_000_000), 1, "AP", 8_000)).toEqual([
      [-5],
      ['#VALUE! portfolio_value must be a number, got "x"'],
      [-10],
    ]);
  });

  test("an error value is that error in its cell", () => {
    const values = column(1_000_000, excelError("#REF!"), excelError("#N/A", "no data"));
    expect(call("CONTRACTS", values, 1, "AP", 8_000)).toEqual([[-5], ["#REF! "], ["#N/A no data"]]);
  });

  test("a position that is blank in every required range is blank, elsewhere blanks have their meaning", () => {
    const values = column(1_000_000, null, "", undefined, 1_000_000);
    const betas = column(1, null, "", undefined, null);
    expect(call("CONTRACTS", values, betas, "AP", 8_000)).toEqual([
      [-5],
      [""],
      [""],
      [""],
      ["#VALUE! beta must be a number, got a blank cell"],
    ]);
    expect(call("CONTRACTS", 1_000_000, 1, "AP", 8_000, column(null, 1))).toEqual([[-5], [0]]);
  });

  test("a position outside an argument is #N/A in words", () => {
    const spilled = call("CONTRACTS", column(1e6, 2e6), column(1, 1, 1), "AP", 8_000) as unknown[][];
    expect(spilled.slice(0, 2)).toEqual([[-5], [-10]]);
    expect(spilled[2]).toEqual(["#N/A portfolio_value must be as long as the other ranges, got 2 × 1 cells"]);
  });

  test("a fault in a single value waits its turn behind a fault in a range before it", () => {
    expect(call("CONTRACTS", column(1e6, "x"), "y", "AP", 8_000)).toEqual([
      ['#VALUE! beta must be a number, got "y"'],
      ['#VALUE! portfolio_value must be a number, got "x"'],
    ]);
  });
});

describe("desk_table", () => {
  const contracts = (code: unknown, table: unknown = desk): unknown =>
    cell("CONTRACTS", 1_000_000, 1, code, 1_000, null, null, null, null, null, table);

  test.each([
    ["overrides the catalogue", "ES", -10],
    ["for dated codes too", "ESH27", -10],
    ["adds codes", "xyz", -100],
    ["overrides nothing where blank", "MES", -200],
    ["leaves other contracts alone", "AP", -40],
  ])("%s", (_, code, expected) => {
    expect(contracts(code)).toBe(expected);
  });

  test("headers come in any order and case", () => {
    expect(
      contracts("NEW", [
        [" multiplier ", "CODE"],
        [20, "new"],
      ]),
    ).toBe(-50);
  });

  test("a bad multiplier is a fault in the row that is used only", () => {
    expect(contracts("BAD")).toBe('#VALUE! desk_table multiplier of BAD must be a number, got "ten"');
    expect(
      contracts("ES", [
        ["Code", "Multiplier"],
        ["ES", -1],
      ]),
    ).toContain("must be greater than zero, got -1");
  });

  test("a table without a Code header is refused, a blank one is none", () => {
    expect(
      contracts("ES", [
        ["Kode", "Multiplier"],
        ["ES", 100],
      ]),
    ).toBe('#VALUE! desk_table must have a header Code in its first row, got "Kode"');
    expect(contracts("ES", "")).toBe(-20);
  });

  test("a code without a multiplier, or listed twice, is refused", () => {
    expect(
      contracts("NEW", [
        ["Code", "Name"],
        ["NEW", "New"],
      ]),
    ).toContain("#N/A multiplier of NEW must be known");
    expect(
      contracts("ES", [
        ["Code", "Multiplier"],
        ["ES", 1],
        ["es", 2],
      ]),
    ).toBe("#VALUE! desk_table must list ES once, got 2 rows");
  });
});

describe("COVERAGE and RESIDUALBETA", () => {
  test("the base case: 2 ES cover 90 % of 500,000 and leave a tenth of the beta", () => {
    expectClose(cell("COVERAGE", 500_000, 1, -2, "ES", 4_500), 0.9);
    expectClose(cell("RESIDUALBETA", 500_000, 1, -2, "ES", 4_500), 0.1);
  });

  test("no portfolio is #DIV/0!", () => {
    expect(cell("COVERAGE", 0, 1, -2, "ES", 4_500)).toContain("#DIV/0!");
    expect(cell("RESIDUALBETA", 0, 1, -2, "ES", 4_500)).toContain("#DIV/0!");
  });

  test("ranges spill", () => {
    expect(call("COVERAGE", 450_000, 1, column(0, -1, -2), "ES", 4_500)).toEqual([[0], [0.5], [1]]);
    expect(call("RESIDUALBETA", 450_000, 1, column(0, -1, -2), "ES", 4_500)).toEqual([[1], [0.5], [0]]);
  });
});

describe("MIX", () => {
  test("550,000 takes 2 ES and 4 MES (E13)", () => {
    expect(call("MIX", 550_000, 1, "ES", "MES", 4_500)).toEqual([[-2, -4]]);
  });

  test("takes single values only", () => {
    expect(call("MIX", column(1, 2), 1, "ES", "MES", 4_500)).toBe(
      "#VALUE! portfolio_value must be a single value, got 2 × 1 cells",
    );
  });

  test("a fault of the desk's table comes last", () => {
    expect(call("MIX", 1, 1, "ES", "MES", 4_500, null, null, null, [["x"]])).toContain(
      "desk_table must have",
    );
    expect(call("MIX", 1, 1, "ES", "MES", 0, null, null, null, [["x"]])).toContain("futures_price");
  });
});
