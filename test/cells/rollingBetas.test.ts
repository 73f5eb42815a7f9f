import { rollingBetas } from "../../src/cells/rollingBetas";
import { aligned, series } from "../../src/cells/series";
import type { BetaMethod } from "../../src/hedging/beta/betaMethod";
import { column, inWords } from "../call";

const rolling = (portfolio: unknown[], market: unknown[], window: number, method: BetaMethod): unknown[] =>
  rollingBetas(
    aligned(series("portfolio_returns", column(...portfolio)), series("market_returns", column(...market))),
    window,
    method,
  ).map(([cell]) => inWords(cell));
const unfilled = (window: number) => `#N/A window must be full for a beta, got fewer than ${window} rows`;
const round = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toFixed(12)) : cell);

// A portfolio that is the market twice over, then half of it: by hand the middle windows lie between.
test.each([{ name: "ols" }, { name: "theilsen" }] satisfies BetaMethod[])(
  "a beta for every row from the window's last on, a header left blank: %j",
  (method) => {
    const market = [1, -1, 2, -2, 1, -1];
    const portfolio = [2, -2, 4, -1, 0.5, -0.5];
    const found = rolling(["P", ...portfolio], ["M", ...market], 2, method);
    expect(found.map(round)).toEqual(["", unfilled(2), 2, 2, 1.25, 0.5, 0.5]);
  },
);

test("a beta too small for a double is 0, not −0; a market that stands still is named with its window", () => {
  const ols = { name: "ols" } as const;
  const [, ...tiny] = rolling([1e-300, -1e-300, 1e-300], [-1e100, 1e100, -1e100], 2, ols);
  expect(tiny).toEqual([0, 0]);
  const [, still, beta] = rolling([0.0001, -0.0038, 0.0096], [0.001, 0.001, 0.0016], 2, ols);
  expect(still).toBe("#DIV/0! market_returns must vary within the window, got one value throughout");
  expect(beta).toBeCloseTo(0.0134 / 0.0006, 9);
});

test("a window longer than the series is never full", () => {
  for (const name of ["ols", "theilsen"] as const)
    expect(rolling([1, 2, 4], [1, 3, 2], 5, { name })).toEqual([unfilled(5), unfilled(5), unfilled(5)]);
});

test("a beta past double precision is #NUM! in its cell", () => {
  const found = rolling([1, -1, 1e300, -1e300], [1e-10, -1e-10, 1e-10, -1e-10], 2, { name: "ols" });
  const overflow = "#NUM! result must be within double precision, got an overflow";
  expect(found).toEqual([unfilled(2), 1e10, overflow, overflow]);
});
