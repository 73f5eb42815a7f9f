import { backtestRows } from "../../src/cells/backtestRows";
import { inWords } from "../call";

const terms = { multiplier: 50, initialMargin: 0, maintenanceMargin: 0, feePerSide: 0, slippagePoints: 0, fxRate: 1 }; // prettier-ignore
const of = (dates: number[], futuresPrices: number[], portfolioValues: number[], contractsHeld: number[]) =>
  backtestRows({ dates: Float64Array.from(dates), futuresPrices, portfolioValues, contractsHeld }, terms);

test("no cell is −0", () => {
  const cells = of([-0, 1], [10, 10], [-0, -0], [-0, -0]).flat();
  expect(cells).toEqual([0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 0]);
});

test("what is past double precision is an error", () => {
  const rows = () => of([0, 1], [1, 1e308], [1, 1], [1e3, 1e3]).flat().map(inWords);
  expect(rows).toThrow("result must be within double precision, got an overflow");
});
