import fc from "fast-check";
import { column, excelError, functions } from "../call";

// A call that works, and one of its arguments replaced by whatever a cell or a range may hold: deeper than calls of
// anything, most of which end at their first argument.
const moves = column("Move", -0.2, 0, 0.15);
const dates = column(1, 2, 3);
const desk = [
  ["Code", "Multiplier", "Initial margin", "Maintenance margin", "Fee"],
  ["ES", 50, 12_000, 9_600, 2],
];
const rates = [0.05, 0.014];
const good: Record<string, unknown[]> = {
  COST: [-2, "ES", 4_500, 0.25, ...rates, 0.005, 2, 0.25, 4, 12_000, desk],
  OPTION: ["put", 42, 40, 0.2, 0.1, 0, 0.5],
  COMPARE: [450_000, 1, -2, "ES", 4_500, 4_500, 0.2, ...rates, 0.25, moves, 1, 1.1, 1, desk],
  EXPECTEDVALUE: [column(0.25, 0.5, 0.25), column(-0.2, 0, 0.15), -2, "ES", 4_500, 100, 1, desk],
  SCENARIOS: [500_000, 1, -2, "ES", 4_500, moves, 200, 1, desk],
  SENSITIVITIES: [500_000, 1.1, -2, "ES", 4_500, ...rates, 0.25, 1, desk],
  BACKTEST: [dates, column(10, 11, 12), column(5, 6, 7), "ES", column(-1, -2, 0), 900, 800, 2, 0.25, 1, desk],
  SUMMARY: [column(100, 120, 90), column(100, 110, 105), 252],
  EFFECTIVENESS: [column(0.02, -0.04, 0.02), column(0.01, -0.02, 0.01)],
  TRACKINGERROR: [column(0.02, -0.04, 0.02), column(0.01, -0.02, 0.01), 252],
  HEDGETEST: [column(100, -50, 80, -20), column(-95, 48, -82, 19), 0.8, 1.25, 10],
  VIXRATIO: [20, 40],
  VIXBAND: [20],
  VIEW: ["neutral"],
  SEASONAL: [46_280, column("Month", 9).map(([cell], i) => [cell, i === 0 ? "Fraction" : 0.5])],
  CPPI: [460_000, 450_000, 5, 1, "ES", 4_500, "none", 1, desk],
  REBALANCE: [-2, 575_000, 0.985, "ES", 5_175, 5e5, 1, 95, 0.1, 0.1, 91, 0, 1, "nearest", 1, desk],
  LIMITS: [5e5, 1, -2, "ES", 4_500, 5e5, 3_600, 0.02, 5_000, 9_000, 12_000, 1, desk],
};

const hostile = fc.oneof(
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    0,
    -0,
    1,
    -1,
    0.5,
    1e308,
    -1e308,
    5e-324,
    true,
    "ES",
    "12",
    "x",
    {},
  ),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((code) => excelError(code)),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(hostile, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const isError = (cell: unknown): boolean =>
  /^#[A-Z/0!?]+$/.test(String((cell as { code?: unknown } | null)?.code));
const isClean = (cell: unknown): boolean =>
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0)) ||
  isError(cell);

test.each(Object.entries(good))("%s with one argument of anything", (id, given) => {
  expect(
    functions[id]!(...given)
      .flat()
      .every(isClean),
  ).toBe(true);
  fc.assert(
    fc.property(fc.nat(given.length - 1), fc.oneof(hostile, range), (place, bad) => {
      let result: unknown[][];
      try {
        result = functions[id]!(...given.map((value, i) => (i === place ? bad : value)));
      } catch (thrown) {
        if (!isError(thrown) || /fault in the add-in/.test((thrown as Error).message)) throw thrown;
        return;
      }
      expect(result.length).toBeGreaterThan(0);
      expect(result.every((row) => row.length === result[0]!.length)).toBe(true);
      expect(result.flat().filter((cell) => !isClean(cell))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("a call that works gives no error in any cell", () => {
  for (const [id, given] of Object.entries(good)) {
    expect([
      id,
      functions[id]!(...given)
        .flat()
        .filter(isError),
    ]).toEqual([id, []]);
  }
});
