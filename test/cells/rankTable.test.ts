import { rankTable } from "../../src/cells/rankTable";
import { series } from "../../src/cells/series";
import { column } from "../call";

const portfolio = [0.01, -0.02, 0.03, 0.005, -0.01];
const near = portfolio.map((r, i) => r + (i % 2 === 0 ? 1 : -1) * 0.001);
const far = portfolio.map((r, i) => r + (i % 2 === 0 ? 1 : -1) * 0.008);
const contracts = ["NEAR", "FAR", "SAME"].map((code) => ({ code, contractValue: 1_000, margin: undefined }));

const order = (scale: number, ...futures: number[][]): unknown[] => {
  const scaled = (returns: number[]) => series("returns", column(...returns.map((r) => r * scale)));
  const used = contracts.slice(0, futures.length);
  return rankTable(scaled(portfolio), futures.map(scaled), used, 1e6, 1, 252).map(([code]) => code);
};

test("the best hedge comes first, however large or small the returns are", () => {
  for (const scale of [1, 1e-7, 1e7])
    expect(order(scale, near, far, portfolio)).toEqual(["Contract", "SAME", "NEAR", "FAR"]);
});

test("equal ones keep their order, though one is worked out by other roundings and one fails", () => {
  const same = far.map((r) => (r * 3) / 3);
  expect(order(1, far, same, near)).toEqual(["Contract", "SAME", "NEAR", "FAR"]);
  expect(order(1, far, far.map(() => 0), near)).toEqual(["Contract", "SAME", "NEAR", "FAR"]); // prettier-ignore
});
