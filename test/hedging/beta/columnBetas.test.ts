import { columnBetas } from "../../../src/hedging/beta/columnBetas";
import { olsBeta } from "../../../src/hedging/beta/olsBeta";
import golden from "../../golden/regression.json";
import { expectClose } from "../../relative";

test.each(golden)(
  "$name, as an independent tool has it, whatever lies beside it",
  ({ portfolio, market, expected }) => {
    const table = portfolio.map((p, i) => [p, i % 2 ? "x" : 1, 1, -2 * p]);
    const [own, holes, constant, opposite] = columnBetas(table, 4, market);
    expectClose(own!, expected[0]!, 1e-13);
    expectClose(opposite!, -2 * expected[0]!, 1e-13);
    expect([holes, constant]).toEqual([NaN, NaN]);
  },
);

test("olsBeta for any number of rows, levels and a level that breaks after the first sixteenth included", () => {
  for (let rows = 3; rows < 50; rows++) {
    const market = Array.from({ length: rows }, (_, i) => ((i * 37 + 11) % 23) / 1000 - 0.01);
    const table = market.map((m, i) => [
      1e4 + m,
      1.3 * m + ((i * 29) % 17) / 900,
      m + (i < rows / 16 ? 0 : 1e3),
    ]);
    [...columnBetas(table, 3, market)].forEach((beta, j) => {
      const alone = olsBeta(
        table.map((row) => row[j]!),
        market,
      );
      expectClose(beta, alone, j === 1 ? 1e-13 : 1e-9);
    });
  }
});

test("what only a look of its own can tell is left open", () => {
  const market = [0.01, 0.02, -0.01];
  const table = [0.1, 0.1 * (1 + Number.EPSILON), 0.1].map((noisy, i) => [noisy, (i - 1) * 1.7e308]);
  expect([...columnBetas(table, 2, market)]).toEqual([NaN, NaN]);
  expect([...columnBetas([[1], [2], [4]], 1, [0.1, 0.1, 0.1])]).toEqual([NaN]);
  expect([...columnBetas([[1]], 1, [1])]).toEqual([NaN]);
});

test("two rows are enough", () => {
  expectClose(columnBetas([[1], [2]], 1, [0.1, 0.3])[0], 5, 1e-13);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])("a blank cell in row %i leaves its column open", (hole) => {
  const market = [0.01, 0.02, -0.01, 0.03, -0.02, 0.015, 0, -0.005, 0.007];
  const table = market.map((m, i) => [i === hole ? null : m, 2 * m]);
  const [open, whole] = columnBetas(table, 2, market);
  expect(open).toBeNaN();
  expectClose(whole, 2, 1e-13);
});

// Rounding of sums of products of up to ten million with distances of 0.04 in all, over 4 rows: some 4e-7 × 2^−52 × 40.
test.each([
  [1e7, 1e-9, false],
  [1e7, 1e-6, true],
  [1, 1e-14, true],
  [0, 0, false],
])("at a level of %d, products of the size %d are known: %p", (level, signal, known) => {
  const market = [0.01, -0.01, 0.01, -0.01];
  const table = market.map((m) => [level + (level === 0 ? 0 : m * signal * 2500)]);
  expect(Number.isNaN(columnBetas(table, 1, market)[0])).toBe(!known);
});

test("a beta past double precision is left open", () => {
  const market = [1e-160, -1e-160, 3e-160];
  expect(columnBetas([[1e200], [-1e200], [2e200]], 1, market)[0]).toBeNaN();
});
