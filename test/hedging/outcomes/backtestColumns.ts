import { backtest, type Path, type Terms } from "../../../src/hedging/outcomes/backtest";

/** A back test with its days as columns, so that a test can look at one of them. */
export function backtestColumns(path: Path, terms: Terms) {
  const days = backtest(path, terms, (...day) => day);
  const column = (place: number): number[] => days.map((day) => day[place]!);
  expect(column(0)).toEqual(days.map((_, day) => day));
  return {
    futuresPnl: column(1),
    costs: column(2),
    netValue: column(3),
    marginBalance: column(4),
    marginCall: column(5),
  };
}
