import methods from "../golden/betaMethods.json";
import golden from "../golden/regression.json";
import { call, cell, column, excelError, row } from "../call";
import { expectClose } from "../relative";

const market = [0.02, -0.02, 0.03];
const portfolio = [0.03, -0.03, 0.05]; // by hand: covariance 22 over variance 14

describe("RETURNS", () => {
  test("of columns, without their header", () => {
    const prices = [
      ["A", "B"],
      [100, 50],
      [125, 100],
      [100, 25],
    ];
    expect(call("RETURNS", prices)).toEqual([
      [0.25, 1],
      [-0.2, -0.75],
    ]);
  });

  test("of a row, and as logarithms", () => {
    expect(call("RETURNS", row("A", 100, 125))).toEqual([[0.25]]);
    expectClose((call("RETURNS", row(100, 110), "LOG") as number[][])[0]![0], 0.0953101798043249, 1e-14);
  });

  test("a bad price is an error in what it touches, a blank leaves it blank", () => {
    const prices = column(100, 125, null, 150, -1, 100, excelError("#N/A"), 200, "x", 100, 125);
    const bad = (got: string): string[] => [`#VALUE! prices must be ${got}`];
    expect(call("RETURNS", prices)).toEqual([
      [0.25],
      [""],
      [""],
      bad("greater than zero, got -1"),
      bad("greater than zero, got -1"),
      ["#N/A "],
      ["#N/A "],
      bad('a number, got "x"'),
      bad('a number, got "x"'),
      [0.25],
    ]);
  });

  test("one price gives no return", () => {
    expect(call("RETURNS", column("A", 100))).toContain("#DIV/0! prices must be two or more");
    expect(call("RETURNS", null)).toContain("#VALUE! prices must be columns of prices, got a blank cell");
    expect(call("RETURNS", column(1, 2), "geometric")).toContain("type must be simple or log");
  });
});

describe("BETA", () => {
  test("by hand, lying either way", () => {
    expectClose(cell("BETA", column(...portfolio), column(...market)), 11 / 7);
    expectClose(cell("BETA", row(...portfolio), row(...market)), 11 / 7);
    expectClose(cell("BETA", row(...portfolio), column(...market)), 11 / 7);
  });

  test("of several portfolios beside the market, lying as they do", () => {
    const twice = portfolio.map((p) => 2 * p);
    const columns = portfolio.map((p, i) => [p, twice[i]]);
    const beside = call("BETA", columns, column(...market)) as number[][];
    expect(beside).toHaveLength(1);
    expectClose(beside[0]![0], 11 / 7);
    expectClose(beside[0]![1], 22 / 7);
    const below = call("BETA", [portfolio, twice], row(...market)) as number[][];
    expect(below.map((line) => line.length)).toEqual([1, 1]);
    expectClose(below[1]![0], 22 / 7);
  });

  test("headers on both sides are skipped, holes are left out on either side", () => {
    const p = column("Fund", 0.03, null, -0.03, "n/a", 0.05, 0.9, true);
    const m = column("Index", 0.02, 0.5, -0.02, 0.7, 0.03, "", 0.1);
    expectClose(cell("BETA", p, m), 11 / 7);
  });

  test("an error value is the result, the first argument's before the second's", () => {
    const p = column(0.03, 0.01, excelError("#REF!"));
    const m = column(0.02, excelError("#N/A"), 0.03);
    expect(cell("BETA", p, m)).toBe("#REF! ");
    expect(cell("BETA", column(...portfolio), m)).toBe("#N/A ");
  });

  test("a spoiled portfolio spoils no other", () => {
    const columns = [
      [0.03, 0.03],
      [-0.03, excelError("#N/A")],
      [0.05, 0.05],
    ];
    const [[first, second]] = call("BETA", columns, column(...market)) as [unknown[]];
    expectClose(first, 11 / 7);
    expect(second).toBe("#N/A ");
  });

  test.each([
    ["lengths differ", [column(1, 2), column(1, 2, 3)], "#N/A"],
    ["a constant market", [column(1, 2, 3), column(0.1, 0.1, 0.1)], "#DIV/0!"],
    ["one pair", [column(1, "x"), column(1, 2)], "#DIV/0!"],
    [
      "a block as the market",
      [
        column(1, 2),
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE!",
    ],
    ["an unknown method", [column(1, 2), column(1, 3), "magic"], "#VALUE!"],
  ])("%s is an error in words", (_, given, code) => {
    const message = cell("BETA", ...given) as string;
    expect(message.split(" ")[0]).toBe(code);
    expect(message.length).toBeGreaterThan(20);
  });

  test("of columns side by side as of each alone: headers, holes, errors, one that does not vary", () => {
    const index = ["M", 0.02, "", -0.02, 0.03, 0.01];
    const columns = [
      ["A", 0.03, 0.5, -0.03, 0.05, 0.02],
      [1, 0.01, 0.2, -0.04, 0.02, 0.01],
      ["C", 0.03, 0.5, null, 0.05, 0.02],
      ["D", 0.1, 0.1, 0.1, 0.1, 0.1],
      ["E", 0.03, excelError("#REF!", "beside a hole of the market"), -0.03, 0.05, 0.02],
      ["F", 0.03, "text", -0.03, 0.05, 0.02],
    ];
    const table = (some: unknown[][]): unknown[][] => index.map((_, i) => some.map((line) => line[i]));
    for (const some of [columns, columns.slice(0, 4), columns.slice(0, 2)]) {
      const each = some.map((line) => cell("BETA", column(...line), column(...index)));
      const [together] = call("BETA", table(some), column(...index)) as unknown[][];
      together!.forEach((beta, i) => {
        if (typeof beta === "number") expectClose(beta, each[i] as number, 1e-14);
        else expect(beta).toBe(each[i]);
      });
    }
    expect(cell("BETA", column(...columns[4]!), column(...index))).toBe("#REF! beside a hole of the market");
  });
});

describe("BETA by every method, on series with holes (exact arithmetic)", () => {
  const columns = methods.market.map((_, row) => methods.funds.map((fund) => fund[row]));

  for (const { name, market, methods: tried } of methods.cases) {
    test.each(tried)(`$method with parameter $parameter, ${name}`, ({ method, parameter, betas }) => {
      const together = call(
        "BETA",
        columns,
        column(...market),
        method.toUpperCase(),
        parameter,
      ) as unknown[][];
      expect(together).toHaveLength(1);
      together[0]!.forEach((beta, i) => expectClose(beta, betas[i]!, 1e-11));
      const lying = call("BETA", methods.funds, row(...market), method, parameter) as unknown[][];
      lying.forEach(([beta], i) => expectClose(beta, betas[i]!, 1e-11));
    });
  }

  test("vasicek needs a prior: a parameter, or three columns", () => {
    const market = column(...methods.market);
    const two = columns.map((line) => line.slice(0, 2));
    expect(cell("BETA", column(...methods.funds[0]!), market, "vasicek")).toContain(
      "#VALUE! parameter must be",
    );
    expect(call("BETA", two, market, "vasicek")).toContain("#VALUE! parameter must be");
    expectClose(cell("BETA", column(...portfolio), column(...[0.02, -0.02, 0.03]), "vasicek", 0), 1);
  });

  test.each([
    ["vasicek", -1, "parameter must not be negative, got -1"],
    ["dimson", 1.5, "parameter must be a whole number, 0 or more, got 1.5"],
    ["ewma", 0, "parameter must be above zero, up to one, got 0"],
    ["ols", "x", 'parameter must be a number, got "x"'],
  ])("%s refuses the parameter %j", (method, parameter, message) => {
    expect(cell("BETA", column(1, 2, 3), column(1, 2, 4), method, parameter)).toBe(`#VALUE! ${message}`);
  });

  test.each([
    ["dimson", column(1, 2, 3, 4), column(1, 2, 3, 5)],
    ["upside", column(1, 2, 3), column(-1, -2, 3)],
    ["ewma", column(1, 2, 3), column(0.1, 0.1, 0.1)],
    ["theilsen", column(1, 2, 3), column(0.1, 0.1, 0.1)],
    ["vasicek", column(1, 2), column(1, 3)],
  ])("%s of too little is #DIV/0!", (method, p, m) => {
    expect(cell("BETA", p, m, method, method === "vasicek" ? 1 : null)).toContain("#DIV/0!");
  });
});

describe("ROLLINGBETA", () => {
  test.each(methods.rolling)(
    "$method over $window rows (exact arithmetic)",
    ({ method, parameter, window, fund, betas }) => {
      const p = column(...methods.funds[fund]!);
      const rolled = call(
        "ROLLINGBETA",
        p,
        column(...methods.market),
        window,
        method,
        parameter,
      ) as unknown[][];
      expect(rolled).toHaveLength(p.length);
      rolled.slice(0, window - 1).forEach(([lead]) => expect(lead).toContain("#N/A window must be full"));
      rolled.slice(window - 1).forEach(([beta], i) => expectClose(beta, betas[i]!, 1e-10));
    },
  );

  test("lies as the portfolio does, blank beside a header", () => {
    const rolled = call("ROLLINGBETA", row("P", 1, 3, 2), row("M", 1, 2, 4), 2) as unknown[][];
    expect(rolled).toEqual([["", expect.stringContaining("#N/A"), 2, -0.5]]);
  });

  test("a window without variation has its error, and the next has a beta again", () => {
    const rolled = call("ROLLINGBETA", column(1, 2, 3, 5), column(0.1, 0.1, 0.1, 0.2), 2) as unknown[][];
    expect(rolled[1]![0]).toContain("#DIV/0! market_returns must vary");
    expect(rolled[2]![0]).toContain("#DIV/0!");
    expectClose(rolled[3]![0], 20);
  });

  test("a series shorter than the window is #N/A throughout; a window of 1, or not whole, is refused", () => {
    expect(call("ROLLINGBETA", column(1, 2), column(1, 3), 3)).toEqual([
      [expect.stringContaining("#N/A")],
      [expect.stringContaining("#N/A")],
    ]);
    expect(call("ROLLINGBETA", column(1, 2), column(1, 3), 3.5e15)).toHaveLength(2);
    expect(cell("ROLLINGBETA", column(1, 2), column(1, 3), 1)).toContain(
      "#VALUE! window must be a whole number",
    );
    expect(cell("ROLLINGBETA", column(1, 2), column(1, 3), 2.5)).toContain("#VALUE! window");
    expect(cell("ROLLINGBETA", column(1, 2), column(1, 3), 2, "vasicek")).toContain("#VALUE! parameter");
  });

  test("does not drift: the last of 20,000 rows is as good as the first", () => {
    const market = Array.from(
      { length: 20_000 },
      (_, i) => (i < 10_000 ? 1e6 : 1e-3) * (((i * 7919) % 1009) - 500),
    );
    const portfolio = market.map((m, i) => 1.5 * m + (((i * 31) % 17) - 8) * 1e-4);
    const rolled = call("ROLLINGBETA", column(...portfolio), column(...market), 60) as unknown[][];
    const fresh = cell("BETA", column(...portfolio.slice(-60)), column(...market.slice(-60)));
    expectClose(rolled.at(-1)![0], fresh as number, 1e-13);
  });
});

describe("BETASTATS", () => {
  const labels = [
    "Beta",
    "Standard error",
    "Lower",
    "Upper",
    "t statistic",
    "Alpha",
    "R squared",
    "Residual volatility",
    "Systematic share of variance",
    "Observations",
    "Left out",
  ];

  test.each(golden)("$name (exact arithmetic)", ({ portfolio, market, confidence, periods, expected }) => {
    const table = call(
      "BETASTATS",
      column(...portfolio),
      column(...market),
      confidence,
      periods,
    ) as unknown[][];
    expect(table.map(([label]) => label)).toEqual(labels);
    table.forEach(([, value], i) => expectClose(value, expected[i]!, 1e-11));
  });

  test("counts what was left out, but no wholly blank pair", () => {
    const p = column(0.03, -0.03, 0.05, 0.01, null, "x", null);
    const m = column(0.02, -0.02, 0.03, 0, 0.1, 0.2, "");
    const table = call("BETASTATS", p, m) as unknown[][];
    expect(table.slice(9)).toEqual([
      ["Observations", 4],
      ["Left out", 2],
    ]);
  });

  test("two pairs are #DIV/0!, an exact fit is #DIV/0! in its t cell only", () => {
    expect(call("BETASTATS", column(1, 2), column(1, 3))).toContain(
      "#DIV/0! observations must be three or more",
    );
    const exact = call("BETASTATS", column(2, 4, 6.5), column(1, 2, 3.25)) as unknown[][];
    expect(exact[1]).toEqual(["Standard error", 0]);
    expect(exact[4]![1]).toContain("#DIV/0!");
    expect(exact[0]).toEqual(["Beta", 2]);
  });

  test("confidence of 1 is refused, as are negative periods", () => {
    const given = [column(...portfolio), column(...market)];
    expect(call("BETASTATS", ...given, 1)).toContain("confidence must be above zero and below one, got 1");
    expect(call("BETASTATS", ...given, 0.9, -1)).toContain("periods_per_year must not be negative, got -1");
  });
});

describe("PORTFOLIOBETA", () => {
  const values = column("Value", 150_000, 125_000, 100_000, 75_000, 50_000);
  const betas = column("Beta", 1.2, 1.1, 1.3, 0.6, 0);

  test("of the five-row table is 0.985 (futures document, line 1879)", () => {
    expectClose(cell("PORTFOLIOBETA", values, betas), 0.985, 1e-15);
  });

  test("a value without a beta is named by its row, a beta without a value is left out", () => {
    expect(cell("PORTFOLIOBETA", column("Value", 1, 2), column("Beta", 1, null))).toBe(
      "#VALUE! betas must hold a number in row 3 of the range, got a blank cell",
    );
    expectClose(cell("PORTFOLIOBETA", column(1, null, 3), column(1, 9, 2)), 1.75);
  });

  test.each([
    ["values that sum to 0", [column(1, -1), column(1, 2)], "#DIV/0!"],
    ["lengths that differ", [column(1, 2), column(1)], "#N/A"],
    ["an error among the values", [column(excelError("#NUM!"), 2), column(1, 1)], "#NUM!"],
  ])("%s", (_, given, code) => {
    expect((cell("PORTFOLIOBETA", ...given) as string).split(" ")[0]).toBe(code);
  });
});

test("PORTFOLIOBETA refuses a holding whose value is a number stored as text, and leaves out other text", () => {
  const betas = column(1, 0.5);
  for (const value of ["2000000", "2,000,000", " 1.5", "$200", "(300)", "−5", "12%"])
    expect(cell("PORTFOLIOBETA", column(1_000_000, value), betas)).toBe(
      `#VALUE! values must hold a number in row 2 of the range, got "${value}"`,
    );
  for (const value of ["", "n/a", "-", "closed 2024"])
    expect(cell("PORTFOLIOBETA", column(1_000_000, value), betas)).toBe(1);
  expect(cell("PORTFOLIOBETA", column(1_000_000, "2000"), column(1, ""))).toContain("#VALUE! values");
});

test("a market that grows by the same rate throughout has no beta: its returns differ by rounding alone", () => {
  const prices = Array.from({ length: 13 }, (_, i) => 100 * 1.01 ** i);
  const market = (call("RETURNS", column(...prices)) as number[][]).map(([value]) => value!);
  expect(new Set(market).size).toBeGreaterThan(1);
  const portfolio = column(...market.map((_, i) => ((i * 5) % 7) / 100));
  const returns = column(...market);
  for (const method of ["ols", "blume", "ewma"])
    expect(cell("BETA", portfolio, returns, method)).toContain("#DIV/0!");
  expect(cell("BETA", portfolio, returns, "vasicek", 0.3)).toContain("#DIV/0!");
  expect(call("BETASTATS", portfolio, returns)).toContain("#DIV/0!");
  expect((call("ROLLINGBETA", portfolio, returns, 6) as unknown[][]).at(-1)![0]).toContain("#DIV/0!");
  const two = portfolio.map(([value]) => [value, -(value as number)]);
  expect(
    (call("BETA", two, returns) as unknown[][]).flat().every((beta) => String(beta).includes("#DIV/0!")),
  ).toBe(true);
});
