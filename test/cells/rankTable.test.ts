import { rankTable } from "../../src/cells/rankTable";
import { series } from "../../src/cells/series";
import { column } from "../call";

const portfolio = [0.01, -0.02, 0.03, 0.005, -0.01];
const near = portfolio.map((r, i) => r + (i % 2 === 0 ? 1 : -1) * 0.001);
const far = portfolio.map((r, i) => r + (i % 2 === 0 ? 1 : -1) * 0.008);

/** The order of contracts by name: their returns, and the value of one. */
function order(
  scale: number,
  futures: Record<string, [returns: number[], contractValue: number]>,
): unknown[] {
  const scaled = (returns: number[]) => series("returns", column(...returns.map((r) => r * scale)));
  const contracts = Object.entries(futures).map(([code, [, contractValue]]) => {
    return { code, contractValue, margin: undefined };
  });
  const all = Object.values(futures).map(([returns]) => scaled(returns));
  return rankTable(scaled(portfolio), all, contracts, 1e6, 1, 252).map(([code]) => code);
}

test("the best hedge comes first, however large or small the returns are", () => {
  for (const scale of [1, 1e-7, 1e7])
    expect(order(scale, { NEAR: [near, 1e3], FAR: [far, 1e3], SAME: [portfolio, 1e3] })).toEqual([
      "Contract",
      "SAME",
      "NEAR",
      "FAR",
    ]);
});

test("equal ones keep their order, though rounding sets them apart and another one fails", () => {
  // Seven times the returns at a seventh of the value: the same hedge, whose error is less by 3E-17.
  const alike = far.map((r) => r * 7);
  const still = far.map(() => 0);
  expect(order(1, { STILL: [still, 1e3], FAR: [far, 1e3], ALIKE: [alike, 1e3 / 7] })).toEqual([
    "Contract",
    "FAR",
    "ALIKE",
    "STILL",
  ]);
});
