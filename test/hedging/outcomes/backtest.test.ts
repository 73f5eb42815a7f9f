import type { Path } from "../../../src/hedging/outcomes/backtest";
import { expectClose } from "../../relative";
import { backtestColumns as backtest } from "./backtestColumns";

const terms = {
  multiplier: 50,
  initialMargin: 12_000,
  maintenanceMargin: 9_600,
  feePerSide: 0,
  slippagePoints: 0,
  fxRate: 1,
};
const path = (futuresPrices: number[], contractsHeld: number[]): Path => ({
  futuresPrices: Object.freeze(futuresPrices),
  portfolioValues: Object.freeze(futuresPrices.map(() => 1_000_000)),
  contractsHeld: Object.freeze(contractsHeld),
});

// Hull, 11th ed. (2022), table 3.4: 30 futures at 1,010 against 5,050,000 of beta 1.5; he prints the totals' floors.
test.each([
  [902, 4_286_187.5, 5_096_187.5],
  [952, 4_664_937.5, 5_099_937.5],
  [1_003, 5_043_687.5, 5_096_187.5],
  [1_053, 5_422_437.5, 5_099_937.5],
  [1_103, 5_801_187.5, 5_103_687.5],
])("Hull's index hedge: futures at %d, portfolio %d, together %d", (price, portfolio, total) => {
  const { netValue } = backtest(
    { futuresPrices: [1_010, price], portfolioValues: [5_050_000, portfolio], contractsHeld: [-30, -30] },
    { ...terms, multiplier: 250 },
  );
  expectClose(netValue[1], total);
});

test("a call is paid before the next day's loss, and nothing is withdrawn", () => {
  // 2 short: 24,000 posted, 19,200 maintenance. +135 points cost 13,500: call. +20 cost 2,000: none. −100 bring 10,000.
  const { marginBalance, marginCall } = backtest(path([4_500, 4_635, 4_655, 4_555], [-2, -2, -2, -2]), terms);
  expect([...marginBalance]).toEqual([24_000, 10_500, 22_000, 32_000]);
  expect([...marginCall]).toEqual([0, 13_500, 0, 0]);
});

test("a change of position resets the account, and shows no call on that day", () => {
  const { marginBalance, marginCall } = backtest(path([4_500, 4_635, 4_770, 4_800], [-2, -1, 0, 0]), terms);
  expect([...marginBalance]).toEqual([24_000, 12_000, 0, 0]);
  expect([...marginCall]).toEqual([0, 0, 0, 0]);
});

test("what is held on a date earns until the next; gains stay after the hedge is lifted (E48)", () => {
  const { futuresPnl, netValue } = backtest(path([3_116, 2_237, 3_756], [-6, 0, 0]), terms);
  expect([...futuresPnl]).toEqual([0, 263_700, 263_700]);
  expect(netValue[2]).toBe(1_263_700);
});

test("every change of position is paid for, the first one too; costs do not touch the account", () => {
  const costly = { ...terms, feePerSide: 2, slippagePoints: 0.25 };
  const { costs, marginBalance, netValue } = backtest(path([100, 100, 100, 100], [-2, -2, 1, 0]), costly);
  expect([...costs]).toEqual([29, 29, 72.5, 87]);
  expect(marginBalance[1]).toBe(24_000);
  expect(netValue[3]).toBe(999_913);
});

test("all money is in the portfolio's currency", () => {
  const half = { ...terms, feePerSide: 2, fxRate: 0.5 };
  const { futuresPnl, costs, marginBalance, marginCall } = backtest(path([4_500, 4_635], [-2, -2]), half);
  expect([...futuresPnl]).toEqual([0, -6_750]);
  expect([...costs]).toEqual([2, 2]);
  expect([...marginBalance]).toEqual([12_000, 5_250]);
  expect([...marginCall]).toEqual([0, 6_750]);
});
