import golden from "../golden/basket.json";
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
    expect(call("MIX", 1_000_000, 1, "ES", "Z", 4_500)).toBe(
      "#VALUE! small_contract must be in USD like ES, got Z in GBP",
    );
    expect(call("MIX", 450_000, 1, "ES", 5, 4_500)).toEqual([[-2, 0]]);
    expect(call("MIX", 1, 1, "ES", "MES", 0, null, null, null, [["x"]])).toContain("futures_price");
  });
});

describe("MINVARRATIO, CROSSHEDGE and TAIL", () => {
  // Hull, 11th ed. (2022), section 3.4: 2 million gallons of jet fuel by heating oil futures of 42,000 gallons.
  const futures = [21, 35, -46, 1, 44, -29, -26, -29, 48, -6, -36, -11, 19, -27, 29].map((x) => x / 1000);
  const fuel = [29, 20, -44, 8, 26, -19, -10, -7, 43, 11, -36, -18, 9, -32, 23].map((x) => x / 1000);

  test("Hull's jet fuel: h is 0.78 and 37 contracts are sold", () => {
    const ratio = cell("MINVARRATIO", column(...fuel), column(...futures)) as number;
    expect(ratio.toFixed(2)).toBe("0.78");
    expect(cell("CROSSHEDGE", ratio, 2_000_000, 42_000)).toBe(-37);
    expect(cell("CROSSHEDGE", 0.78, 2_000_000, 42_000, "up")).toBe(-38);
    expectClose(cell("CROSSHEDGE", 0.78, -2_000_000, 42_000, "none"), 260 / 7);
  });

  test("futures that do not vary are named", () => {
    expect(cell("MINVARRATIO", column(1, 2, 3), column(5, 5, 5))).toBe(
      "#DIV/0! futures_changes must vary, got 5 throughout",
    );
    expect(cell("MINVARRATIO", column(1, 2), column(5, 5, 5))).toContain(
      "#N/A futures_changes must be as long as",
    );
  });

  test("a tail discounts the contracts, by hand", () => {
    expectClose(cell("TAIL", -105, 0.05, 1), -100);
    expect(cell("TAIL", -105, 0.05, 0.25, "nearest")).toBe(-104);
    expect(call("TAIL", column(-105, 210), 0.05, row(0, 1))).toEqual([
      [-105, -100],
      [210, 200],
    ]);
    expect(cell("TAIL", -105, -1, 1)).toBe("#VALUE! rate must be above -1, got -1");
    expect(cell("TAIL", -105, 0.05, -1)).toBe("#VALUE! years must not be negative, got -1");
  });
});

describe("EXPLAIN", () => {
  const table = call("EXPLAIN", 50_000_000, 0.9, "AP", 8_500, 0.5) as [string, string, number][];

  test("goes from exposure to residual beta in the numbers of the example", () => {
    expect(table.map(([step]) => step)).toEqual([
      "Step",
      "Beta exposure",
      "Contract value",
      "Change of beta",
      "Exposure to trade",
      "Beta value of one contract",
      "Exact contracts",
      "Contracts",
      "Futures beta exposure",
      "Coverage",
      "Residual beta",
    ]);
    const values = table.slice(1).map(([, , value]) => value);
    const byHand = [45e6, 212_500, -0.4, -20e6, 212_500, -1600 / 17, -94, -19_975_000, 19.975 / 45, 0.5005];
    byHand.forEach((expected, i) => expectClose(values[i], expected));
  });

  test("every line's formula gives its value", () => {
    for (const [, formula, value] of table.slice(1)) {
      const [sum] = formula.split(" rounded ");
      const plain = sum!.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-");
      const found = new Function(`return ${plain}`)() as number;
      if (formula.includes("rounded nearest")) expect(Math.round(found)).toBe(value);
      else expectClose(found, value);
    }
  });

  test("takes single values, refuses what CONTRACTS refuses, and marks what has no answer", () => {
    expect(call("EXPLAIN", column(1, 2), 1, "ES", 1)).toContain(
      "#VALUE! portfolio_value must be a single value",
    );
    expect(call("EXPLAIN", 1, 1, "ES", 0)).toContain("#VALUE! futures_price must be greater than zero");
    const nothing = call("EXPLAIN", 0, 1, "ES", 4_500) as unknown[][];
    expect(nothing.slice(-2).map((line) => line[2])).toEqual([
      "#DIV/0! beta × portfolio_value must not be 0, got 0",
      "#DIV/0! portfolio_value must not be 0, got 0",
    ]);
  });
});

describe("RANK and BASKET", () => {
  const returns = golden.portfolio.map((_, i) => golden.futures.map((series) => series[i]));
  const portfolio = column(...golden.portfolio);
  const codes = row(...golden.contracts.map(([code]) => code));
  const prices = row(...golden.contracts.map(([, , price]) => price));
  const desk = [["Code", "Initial margin"], ...golden.contracts.map(([code, , , margin]) => [code, margin])];
  const given = [portfolio, returns, golden.value, codes, prices];

  test("RANK is best first by what whole lots leave (exact arithmetic)", () => {
    const [header, ...lines] = call("RANK", ...given, null, null, null, desk) as unknown[][];
    expect(header).toEqual([
      "Contract",
      "Beta",
      "R squared",
      "Exact",
      "Lots",
      "Coverage",
      "Tracking error",
      "Notional",
      "Initial margin",
    ]);
    expect(lines.map(([code]) => code)).toEqual(golden.rank.map(([code]) => code));
    lines.forEach((line, i) =>
      line.slice(1).forEach((value, j) => expectClose(value, golden.rank[i]![j + 1] as number)),
    );
  });

  test("RANK puts a contract without an answer last, in words, and leaves an unknown margin blank", () => {
    const flat = returns.map(([first]) => [0.1, first]);
    const [, first, last] = call(
      "RANK",
      portfolio,
      flat,
      1e6,
      row("ES", "AP"),
      row(4_500, 8_000),
    ) as unknown[][];
    expect(first![0]).toBe("AP");
    expect(first![8]).toBe("");
    expect(last).toEqual([
      "ES",
      ...Array.from({ length: 8 }, () => "#DIV/0! futures_returns must vary, got 0.1 throughout"),
    ]);
  });

  test("RANK keeps the order given where errors differ by the rounding of the lots' value alone", () => {
    // 3 ES and 30 MES at one price are the same 597,181.2, though not to the last bit.
    const market = [0.01, -0.02, 0.015, 0];
    const both = market.map((m) => [m, m]);
    const lines = call(
      "RANK",
      column(...market),
      both,
      597_181,
      row("MES", "ES"),
      row(4327.4, 4327.4),
      null,
      null,
      row(0.92, 0.92),
    );
    expect((lines as unknown[][]).map(([code, , , , lots]) => [code, lots])).toEqual([
      ["Contract", "Lots"],
      ["MES", -30],
      ["ES", -3],
    ]);
  });

  test("RANK puts a contract that does not vary last, whatever the portfolio's value", () => {
    const market = [0.01, -0.02, 0.015, 0];
    for (const value of [0, 1_000_000]) {
      const lines = call(
        "RANK",
        column(...market),
        market.map((m) => [0.01, m]),
        value,
        row("ES", "NQ"),
        row(5_000, 18_000),
      );
      expect((lines as unknown[][]).map(([code]) => code)).toEqual(["Contract", "NQ", "ES"]);
    }
  });

  test("RANK: R squared is never above 1", () => {
    const lines = call(
      "RANK",
      column(0.002, 0.0035),
      column(0.001, 0.007),
      1_000_000,
      "ES",
      5_000,
    ) as unknown[][];
    expect(lines[1]![2]).toBe(1);
  });

  test.each([18, 20, 30, 50])(
    "BASKET of %d rows: a contract that stands still is that, not another one's double",
    (rows) => {
      const market = Array.from({ length: rows }, (_, i) => ((i * 37) % 23) / 1000 - 0.01);
      const portfolio = column(...market.map((m, i) => 1.1 * m + (i % 3) / 1000));
      const given = [portfolio, market.map((m) => [m, 0.01]), 5_000_000, row("ES", "NQ"), row(5_000, 18_000)];
      expect(call("BASKET", ...given)).toBe(
        "#DIV/0! futures_returns of NQ must vary, got one value throughout",
      );
    },
  );

  test("RANK: a figure with nothing to divide by spoils no other of its row", () => {
    const portfolio = column(0.01, -0.02, 0.01, 0);
    const [, still] = call(
      "RANK",
      column(2, 2, 2, 2),
      portfolio,
      1e6,
      "ES",
      4_500,
      null,
      null,
      null,
      desk,
    ) as unknown[][];
    const undefinedOver = "#DIV/0! beta × portfolio_value must not be 0, got 0";
    const flat = "#DIV/0! portfolio_returns must vary, got one value throughout";
    expect(still).toEqual(["ES", 0, flat, 0, 0, undefinedOver, 0, 0, 0]);
    const [, none] = call(
      "RANK",
      portfolio,
      portfolio,
      0,
      "ES",
      4_500,
      null,
      null,
      null,
      desk,
    ) as unknown[][];
    const nothing = "#DIV/0! portfolio_value must not be 0, got 0";
    expect(none).toEqual(["ES", 1, 1, 0, 0, undefinedOver, nothing, 0, 0]);
  });

  test("RANK and BASKET take rows beside a row, multipliers for codes, and rates for currencies", () => {
    const across = [row(...golden.portfolio), golden.futures, golden.value];
    const multipliers = column(50, 20, 50);
    const lying = call(
      "RANK",
      ...across,
      multipliers,
      column(...prices[0]!),
      null,
      null,
      row(1, 1, 1),
    ) as unknown[][];
    expect(lying.slice(1).map(([code, , , , lots]) => [code, lots])).toEqual([
      ["50", -10],
      ["20", -6],
      ["50", -29],
    ]);
    const half = call("BASKET", ...given, null, null, row(0.5, 0.5, 0.5)) as number[][];
    expectClose(half[1]![1], 2 * golden.exact[0]!, 1e-11);
  });

  test.each(golden.cases)(
    "BASKET within $cap lots and $budget (brute force)",
    ({ cap, budget, lots, volatility }) => {
      const [header, ...lines] = call("BASKET", ...given, cap, budget, null, desk) as unknown[][];
      expect(header).toEqual(["Contract", "Exact", "Lots", "Notional", "Initial margin"]);
      lots.forEach((n, i) => {
        const [code, multiplier, price, margin] = golden.contracts[i] as [string, number, number, number];
        expect([lines[i]![0], ...lines[i]!.slice(2)]).toEqual([
          code,
          n,
          n * multiplier * price,
          Math.abs(n) * margin,
        ]);
      });
      expect(lines.slice(3).map(([label, , ...rest]) => [label, ...rest])).toEqual([
        ["Unhedged volatility", "", "", ""],
        ["Exact volatility", "", "", ""],
        ["Lots volatility", "", "", ""],
      ]);
      expectClose(lines[5]![1], volatility);
    },
  );

  test.each([
    [
      "codes of another number",
      [portfolio, returns, 1e6, row("ES"), prices],
      "#N/A contract_codes must be one for each of the 3",
    ],
    [
      "a missing price",
      [portfolio, returns, 1e6, codes, row(1, "", 2)],
      "#VALUE! futures_prices 2 must be greater than zero",
    ],
    [
      "an unknown code",
      [portfolio, returns, 1e6, row("ES", "??", "NQ"), prices],
      "#N/A contract_codes 2 must be a code",
    ],
    ["other lengths", [column(1, 2), returns, 1e6, codes, prices], "#N/A"],
    ["a fraction for a year", [...given, 2], "#VALUE! hedge_fraction must be between"],
  ])("RANK refuses %s", (_, args, message) => {
    const result = call("RANK", ...args);
    const words = typeof result === "string" ? result : (result[1]![1] as string);
    expect(words).toContain(message);
  });

  test("BASKET names contracts that move alike, and asks for a margin that a budget needs", () => {
    const alike = returns.map(([first]) => [first, 2 * (first as number)]);
    expect(call("BASKET", portfolio, alike, 1e6, row("ES", "MES"), row(1, 1))).toBe(
      "#VALUE! futures_returns must differ, got MES moving exactly as ES",
    );
    const one = returns.map(([first]) => [first]);
    expect(call("BASKET", portfolio, one, 1e6, "AP", 8_000, null, 1e6)).toContain(
      "#N/A initial margin of AP must be known",
    );
    expect(call("BASKET", portfolio, one, 1e6, "AP", 8_000, -1)).toContain(
      "#VALUE! max_lots must not be negative",
    );
  });
});
