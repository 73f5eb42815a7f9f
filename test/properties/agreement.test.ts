import fc from "fast-check";
import { call, cell, column } from "../call";

// Functions that say the same thing in two ways must agree, whatever the numbers.
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const price = between(100, 20_000);
const lots = fc.integer({ min: -500, max: 500 }).filter((n) => n !== 0);
/** Returns of whole basis points, so that windows without variation and ties occur. */
const small = fc.integer({ min: -800, max: 800 }).map((points) => points / 10_000);
const series = (length: number): fc.Arbitrary<number[]> =>
  fc.array(small, { minLength: length, maxLength: length });
const near = (actual: unknown, expected: unknown, scale = 1): void => {
  expect([typeof actual, typeof expected]).toEqual(["number", "number"]);
  const tolerance = 1e-9 * (scale + Math.abs(expected as number));
  expect(Math.abs((actual as number) - (expected as number))).toBeLessThanOrEqual(tolerance);
};
const list = (table: unknown): Record<string, unknown> =>
  Object.fromEntries((table as unknown[][]).map(([label, value]) => [label, value]));
const rows = (table: unknown): unknown[][] => (table as unknown[][]).slice(1);
const check = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  property: (...values: T) => void,
  numRuns = 60,
): void => fc.assert(fc.property(...arbitraries, property), { numRuns });

test("CONTRACTS unrounded leaves the target for RESIDUALBETA and its share for COVERAGE; EXPLAIN says the same", () => {
  const beta = between(0.2, 2);
  check(
    [between(1e5, 1e9), beta, price, between(0, 0.1), between(0.1, 1), between(0.5, 2)],
    (v, b, f, t, h, fb) => {
      const n = cell("CONTRACTS", v, b, "ES", f, t, h, "none", 0.9, fb) as number;
      near(cell("RESIDUALBETA", v, b, n, "ES", f, 0.9, fb), b + h * (t - b));
      near(cell("COVERAGE", v, b, n, "ES", f, 0.9, fb), (h * (b - t)) / b);
      const steps = rows(call("EXPLAIN", v, b, "ES", f, t, h, "none", 0.9, fb));
      expect(steps.find(([step]) => step === "Contracts")![2]).toBe(n);
      near(steps.at(-1)![2], b + h * (t - b));
    },
  );
});

test("REBALANCE trades to CONTRACTS, and its coverages and LIMITS' are COVERAGE", () => {
  check([between(1e5, 1e9), between(0.2, 2), price, lots], (v, b, f, n) => {
    const target = cell("CONTRACTS", v, b, "ES", f) as number;
    const review = list(call("REBALANCE", n, v, b, "ES", f));
    expect([review["Target contracts"], review["Trade"]]).toEqual([target, target - n + 0]);
    expect(review["Coverage before"]).toBe(cell("COVERAGE", v, b, n, "ES", f));
    expect(review["Coverage after"]).toBe(cell("COVERAGE", v, b, target, "ES", f));
    expect(rows(call("LIMITS", v, b, n, "ES", f))[0]![1]).toBe(cell("COVERAGE", v, b, n, "ES", f));
  });
});

test("MIX of two multipliers is CONTRACTS, the large ones down and the rest to the nearest small one", () => {
  check([between(1e5, 1e9), between(0.2, 2), price], (v, b, f) => {
    const [[large, small]] = call("MIX", v, b, "ES", "MES", f) as [[number, number]];
    expect(large).toBe(cell("CONTRACTS", v, b, "ES", f, null, null, "down"));
    expect(large * 10 + small).toBe(cell("CONTRACTS", v, b, "MES", f));
  });
});

test("NOTIONAL over LEVERAGE is the margin; FAIRVALUE and IMPLIEDRATE undo each other, BASIS is their gap", () => {
  check(
    [price, between(1, 1e5), between(-0.05, 0.15), between(0, 0.05), between(0.01, 3)],
    (s, m, r, q, t) => {
      near((cell("NOTIONAL", "ES", s) as number) / (cell("LEVERAGE", "ES", s, m) as number), m);
      const f = cell("FAIRVALUE", s, r, q, t) as number;
      near(cell("IMPLIEDRATE", f, s, q, t), r);
      near(cell("BASIS", f, s), f - s);
    },
  );
});

test("ROLLCOST is PNL from the near to the far price, and the fees of both sides", () => {
  check([lots, price, price, between(0, 10)], (n, near_, far, fee) => {
    near(
      cell("ROLLCOST", n, "ES", near_, far, fee),
      (cell("PNL", n, "ES", near_, far) as number) + 2 * Math.abs(n) * fee,
    );
  });
});

test("TAIL of TAIL back again is what it was; CROSSHEDGE of a ratio is linear in the position", () => {
  check([lots, between(0, 0.2), between(0, 5), between(0.1, 2), between(1, 1e6)], (n, r, t, h, p) => {
    near((cell("TAIL", n, r, t) as number) * (1 + r) ** t, n);
    near(cell("CROSSHEDGE", h, 2 * p, 50, "none"), 2 * (cell("CROSSHEDGE", h, p, 50, "none") as number));
  });
});

test("LEDGER's last total is PNL, its first call MARGINCALL's, and the price of that call lies beyond CALLPRICE", () => {
  const path = fc.array(between(3_000, 6_000), { minLength: 2, maxLength: 12 });
  check([lots, path, between(1_000, 20_000), between(0.5, 0.99)], (n, prices, initial, part) => {
    const margins = [initial, part * initial];
    const days = rows(call("LEDGER", column(...prices), n, "ES", ...margins)) as number[][];
    near(days.at(-1)![3], cell("PNL", n, "ES", prices[0], prices.at(-1)), 1e3);
    const called = days.find(([, , , , , amount]) => amount! > 0);
    const level = cell("CALLPRICE", n, "ES", prices[0], null, ...margins) as number;
    const until = called ? days.slice(0, called[0]) : days;
    for (const [, at] of until) expect(Math.sign(n) * (at! - level)).toBeGreaterThanOrEqual(-1e-6);
    if (!called) return;
    near(called[5], cell("MARGINCALL", n, "ES", prices[0], called[1], null, ...margins), 1e3);
    expect(Math.sign(n) * (called[1]! - level)).toBeLessThan(0);
  });
});

test("MARGIN of both kinds bounds MARGINCALL: nothing above maintenance, the whole deposit at a balance of nothing", () => {
  check([lots, between(1_000, 20_000), between(0.5, 1)], (n, initial, part) => {
    const margins = [initial, part * initial];
    const deposit = cell("MARGIN", n, "ES", "initial", null, initial) as number;
    const least = cell("MARGIN", n, "ES", "maintenance", null, part * initial) as number;
    expect(cell("MARGINCALL", n, "ES", 4_500, 4_500, least, ...margins)).toBe(0);
    near(cell("MARGINCALL", n, "ES", 4_500, 4_500, 0, ...margins), deposit);
  });
});

test("CALLODDS rises with volatility and days; in the long run it is 1 below and entry ÷ call price above", () => {
  const odds = (n: number, sigma: number, days: number): number =>
    cell("CALLODDS", n, "ES", 4_500, sigma, days, null, 12_000, 9_600) as number;
  check([lots, between(0.05, 0.8), between(1, 400), between(1.01, 3)], (n, sigma, days, more) => {
    const now = odds(n, sigma, days);
    expect(now >= 0 && now <= 1).toBe(true);
    expect(odds(n, sigma * more, days)).toBeGreaterThanOrEqual(now - 1e-12);
    expect(odds(n, sigma, days * more)).toBeGreaterThanOrEqual(now - 1e-12);
    // Volatility and time act together: four times the days are twice the volatility.
    near(odds(n, 2 * sigma, days), odds(n, sigma, 4 * days));
  });
  expect(odds(2, 0.2, 1e9)).toBeCloseTo(1, 3);
  expect(odds(-2, 0.2, 1e9)).toBeCloseTo(4_500 / 4_548, 6);
  expect(odds(2, 1e-6, 1)).toBe(0);
});

test("COMPARE's columns are SCENARIOS, PNL and OPTION put together", () => {
  check([between(1e5, 1e8), between(0.2, 2), lots, between(0.05, 0.6), small], (v, b, n, sigma, move) => {
    const s = 4_500;
    const at = [sigma, 0.04, 0.01, 0.5] as const;
    const [, unhedged, futures, put, collar] = rows(
      call("COMPARE", v, b, n, "ES", 4_550, s, ...at, move),
    )[0] as number[];
    near(unhedged, (rows(call("SCENARIOS", v, b, 0, "ES", s, move))[0] as number[])[2], v);
    near(futures! - unhedged!, cell("PNL", n, "ES", 4_550, s * (1 + move)), v);
    const [p, c] = ["put", "call"].map(
      (type) => cell("OPTION", type, s, type === "put" ? s : 1.1 * s, ...at) as number,
    );
    const units = (b * v) / s;
    near(put! - unhedged!, units * (Math.max(-s * move, 0) - p!), v);
    near(collar! - put!, units * (c! - Math.max(s * (move - 0.1), 0)), v);
  });
});

test("EXPECTEDVALUE is the mean of SCENARIOS' futures column", () => {
  check([lots, price, small, small, between(0, 1)], (n, f, one, other, p) => {
    const moves = column(one, other);
    const pnl = rows(call("SCENARIOS", 1e6, 1, n, "ES", f, moves)).map(
      ([, , , futures]) => futures as number,
    );
    near(cell("EXPECTEDVALUE", column(p, 1 - p), moves, n, "ES", f), p * pnl[0]! + (1 - p) * pnl[1]!, 1e6);
  });
});

test("BACKTEST of one position is LEDGER's total and PNL; SUMMARY of it is RETURNS, EFFECTIVENESS and TRACKINGERROR", () => {
  const path = fc.array(between(0.8, 1.2), { minLength: 4, maxLength: 12 });
  // The first four values are in every path, however short the other one makes it.
  const moving = path.filter(([one, ...rest]) => rest.slice(0, 3).some((x) => Math.abs(x - one!) > 1e-3));
  check([path, moving, lots], (a, b, n) => {
    const length = Math.min(a.length, b.length);
    const prices = a.slice(0, length).map((x) => 4_500 * x);
    const values = b.slice(0, length).map((x) => 1e9 * x);
    const dates = column(...values.map((_, i) => i));
    const days = rows(
      call("BACKTEST", dates, column(...prices), column(...values), "ES", n, 12_000, 9_600),
    ) as number[][];
    near(days.at(-1)![4], cell("PNL", n, "ES", prices[0], prices.at(-1)), 1e3);
    const net = column(...days.map((day) => day[6]));
    const [unhedged, hedged] = [column(...values), net].map((of) => call("RETURNS", of));
    const summary = call("SUMMARY", column(...values), net, 12) as unknown[][];
    near(summary.at(-1)![2], cell("EFFECTIVENESS", unhedged, hedged));
    const nothing = column(...(unhedged as unknown[][]).map(() => 0));
    near(summary.find(([label]) => label === "Volatility")![1], cell("TRACKINGERROR", unhedged, nothing, 12));
  });
});

const varied = (length: number): fc.Arbitrary<number[]> =>
  series(length).filter((values) => Math.max(...values) - Math.min(...values) > 1e-3);

test("HEDGETEST's slope is MINVARRATIO, BETA and BETASTATS; its variance reduction EFFECTIVENESS of the sum", () => {
  check([varied(12), varied(12)], (item, instrument) => {
    const test = list(call("HEDGETEST", column(...item), column(...instrument)));
    const both = [column(...item), column(...instrument)];
    near(test["Slope"], cell("MINVARRATIO", ...both));
    near(test["Minimum-variance ratio"], cell("BETA", ...both));
    const statistics = list(call("BETASTATS", ...both));
    near(test["R squared"], statistics["R squared"]);
    near(test["F statistic"], (statistics["t statistic"] as number) ** 2);
    const sum = column(...item.map((change, i) => change + instrument[i]!));
    near(test["Variance reduction"], cell("EFFECTIVENESS", column(...item), sum));
  });
});

test("ROLLINGBETA is BETA of each window, by every method, holes and all", () => {
  const holed = fc.array(fc.option(small, { freq: 8, nil: null }), { minLength: 14, maxLength: 14 });
  const methods = fc.constantFrom(
    ["ols"],
    ["blume"],
    ["vasicek", 0.3],
    ["dimson", 1],
    ["ewma", 0.9],
    ["upside"],
    ["downside"],
    ["theilsen"],
  );
  check(
    [holed, holed, fc.integer({ min: 2, max: 14 }), methods],
    (p, m, window, method) => {
      const rolling = call("ROLLINGBETA", column(...p), column(...m), window, ...method) as unknown[][];
      expect(rolling).toHaveLength(14);
      for (let end = window; end <= 14; end++) {
        const of = (all: readonly unknown[]): unknown[][] => column(...all.slice(end - window, end));
        const alone = cell("BETA", of(p), of(m), ...method);
        const seen = rolling[end - 1]![0];
        if (typeof alone === "number") near(seen, alone);
        else expect(String(seen).split(" ")[0]).toBe(String(alone).split(" ")[0]);
      }
    },
    300,
  );
});

test("RANK's order and figures are those of its definition, by the textbook's formulas", () => {
  const three = fc.tuple(varied(10), varied(10), varied(10));
  check([series(10), three], (portfolio, futures) => {
    const v = 1e7;
    const worth = [50 * 4_500, 20 * 15_000, 5 * 2_000];
    const table =
      fc.sample(fc.constant(0), 1) && portfolio.map((_, i) => futures.map((column_) => column_[i]));
    const ranked = rows(
      call("RANK", column(...portfolio), table, v, [["ES", "NQ", "M2K"]], [[4_500, 15_000, 2_000]]),
    );
    const mean = (values: number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
    const cov = (x: number[], y: number[]): number =>
      x.reduce((sum, value, i) => sum + (value - mean(x)) * (y[i]! - mean(y)), 0) / (x.length - 1);
    const errors = futures.map((r, i) => {
      const n = Math.round((cov(portfolio, r) / cov(r, r)) * (v / worth[i]!));
      const left = portfolio.map((x, k) => x - ((n * worth[i]!) / v) * r[k]!);
      return Math.sqrt(cov(left, left) * 252);
    });
    const seen = ranked.map((row) => row[6] as number);
    [...errors].sort((one, other) => one - other).forEach((error, i) => near(seen[i], error, 1e-3));
  });
});

test("BASKET's lots leave no more than any neighbour, and no less than the exact ones", () => {
  const two = fc.tuple(varied(12), varied(12));
  check([varied(12), two, fc.integer({ min: 1, max: 60 })], (portfolio, [one, other], cap) => {
    const table = one.map((x, i) => [x, other[i]]);
    const basket = call("BASKET", column(...portfolio), table, 1e7, [["ES", "NQ"]], [[4_500, 15_000]], cap);
    if (typeof basket === "string") return;
    const found = basket as unknown[][];
    const [n, k] = [found[1]![2], found[2]![2]] as [number, number];
    const volatility = (es: number, nq: number): number => {
      const left = portfolio.map((x, i) => 1e7 * x + es * 225_000 * one[i]! + nq * 300_000 * other[i]!);
      const mean = left.reduce((sum, x) => sum + x, 0) / left.length;
      return Math.sqrt(left.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (left.length - 1));
    };
    const lotsLeave = volatility(n, k);
    near(found.at(-1)![1], lotsLeave, 1);
    expect(found.at(-2)![1] as number).toBeLessThanOrEqual(lotsLeave * (1 + 1e-9));
    for (const [a, b] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      if (Math.abs(n + a) > cap || Math.abs(k + b) > cap) continue;
      expect(volatility(n + a, k + b)).toBeGreaterThanOrEqual(lotsLeave * (1 - 1e-9));
    }
  });
});

test("ROLLS, ROLLDATE, EXPIRY and FRONT tell one calendar", () => {
  const codes = fc.constantFrom("ES", "AP", "FESX", "NK225", "HSI", "NIFTY", "Z", "SXF");
  check(
    [codes, fc.integer({ min: 40_500, max: 47_500 }), fc.option(fc.integer({ min: 0, max: 20 }))],
    (code, from, days) => {
      for (const [dated, roll, expiry] of rows(call("ROLLS", code, from, from + 400, days))) {
        expect([cell("ROLLDATE", dated, null, null, days), cell("EXPIRY", dated)]).toEqual([roll, expiry]);
        if (typeof expiry !== "number") continue; // holidays not known yet
        expect(roll as number).toBeLessThanOrEqual(expiry);
        expect(cell("FRONT", code, (roll as number) - 1, 1, days)).toBe(dated);
        expect(cell("FRONT", code, roll, 1, days)).toBe(cell("FRONT", code, (roll as number) - 1, 2, days));
      }
    },
    40,
  );
});

test("SPEC says what CATALOG lists", () => {
  const [header, ...listed] = call("CATALOG") as unknown[][];
  const fields = header!.slice(1).map((field) => String(field).toLowerCase());
  for (const [code, ...facts] of listed) {
    fields.forEach((field, i) => {
      const fact = cell("SPEC", code, field);
      expect(facts[i] === "" ? String(fact).slice(0, 4) : fact).toBe(facts[i] === "" ? "#N/A" : facts[i]);
    });
  }
});

test("PORTFOLIOBETA of holdings is the BETA of their portfolio", () => {
  check(
    [varied(10), varied(10), varied(10), between(1, 1e6), between(1, 1e6)],
    (one, other, market, a, b) => {
      const together = one.map((r, i) => (a * r + b * other[i]!) / (a + b));
      const [[first, second]] = call(
        "BETA",
        one.map((r, i) => [r, other[i]]),
        column(...market),
      ) as [[unknown, unknown]];
      near(
        cell("PORTFOLIOBETA", column(a, b), column(first, second)),
        cell("BETA", column(...together), column(...market)),
      );
    },
  );
});
