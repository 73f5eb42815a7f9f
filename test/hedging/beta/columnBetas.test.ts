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
