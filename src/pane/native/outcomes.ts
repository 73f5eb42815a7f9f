import { backtestCell, backtestHeaders } from "./backtestCell";
import type { Given } from "./given";
import { paired, type Paired } from "./paired";
import type { Series } from "./series";
import { contractValue } from "./contractValue";
import { product, quoted } from "./text";
import type { Translations } from "./translation";

const outcomesOf = [
  "Move",
  "Futures price",
  "Portfolio P&L",
  "Futures P&L",
  "Cost",
  "Net P&L",
  "Net return",
  "Offset",
];

function scenario(given: Given, column: number): string {
  const { row } = given.at;
  const beside = (across: number): string => given.neighbours.cell(row, across);
  const moves = given.series("moves");
  const value = given.value("portfolio_value");
  const formulas = [
    () => moves.cell(moves.numbered[row - 1]!),
    () => `${given.value("futures_price")}*(1+${beside(0)})`,
    () => `${given.value("beta")}*${value}*${beside(0)}`,
    () => product(given.value("contracts"), ...contractValue(given), beside(0)),
    () => given.value("cost", "0"),
    () => `${beside(2)}+${beside(3)}-${beside(4)}`,
    () => `${beside(5)}/${value}`,
    () => `IF(${beside(2)}=0,"",-${beside(3)}/${beside(2)})`,
  ];
  return formulas[column]!();
}

const deltas: readonly (readonly [string, (given: Given) => string])[] = [
  ["Portfolio delta", (given) => `${given.value("beta")}*${given.value("portfolio_value")}`],
  ["Futures delta", (given) => product(given.value("contracts"), ...contractValue(given))],
  ["Net delta", (given) => `${line(given, 0)}+${line(given, 1)}`],
  ["Net per 1%", (given) => `${line(given, 2)}/100`],
  ["Net per index point", (given) => `${line(given, 2)}/${given.value("futures_price")}`],
  ["Gamma", () => "0"],
  ["Vega", () => "0"],
  [
    "Carry per day",
    (given) => `-${line(given, 1)}*(${given.value("rate", "0")}-${given.value("dividend_yield", "0")})/365`,
  ],
  ["Rho per 1%", (given) => `${line(given, 1)}*${given.value("years", "0.25")}/100`],
];

function line(given: Given, row: number): string {
  return given.neighbours.cell(row, 1);
}

const measures: readonly (readonly [string, (of: Measured) => string])[] = [
  ["Start", ({ series, first }) => series.cell(first)],
  ["End", ({ series }) => series.cell(series.length - 1)],
  ["Total return", ({ beside }) => `(${beside(2)}-${beside(1)})/${beside(1)}`],
  [
    "Maximum drawdown",
    ({ series, first }) => {
      const values = series.part(first, series.length - first);
      const steps = `${series.within(first, series.length - first).position}-${series.within(first, 1).position}+1`;
      const reach = series.lies === "down" ? `${steps},1` : `1,${steps}`;
      // The highest value so far, for each value.
      return `1-MIN(${values}/SUBTOTAL(4,OFFSET(${series.cell(first)},0,0,${reach})))`;
    },
  ],
  ["Volatility", (of) => `STDEV.S(${of.returns})*SQRT(${of.periods})`],
  [
    "Effectiveness",
    ({ other, returns }) => (other === undefined ? '""' : `1-VAR.S(${returns})/VAR.S(${other})`),
  ],
];

interface Measured {
  readonly series: Series;
  readonly first: number;
  readonly returns: string;
  /** Returns of the unhedged values, beside the hedged ones. */
  readonly other: string | undefined;
  readonly periods: string;
  readonly beside: (row: number) => string;
}

function measured(given: Given, pairs: Paired): Measured {
  const { column } = given.at;
  const [series, unhedged] = column === 1 ? [pairs.first, undefined] : [pairs.second, pairs.first];
  const first = pairs.header;
  return {
    series,
    first,
    returns: returnsOf(series, first),
    other: unhedged && returnsOf(unhedged, first),
    periods: given.value("periods_per_year", "252"),
    beside: (row) => given.neighbours.cell(row, column),
  };
}

function returnsOf(series: Series, first: number): string {
  const count = series.length - first - 1;
  return `${series.part(first + 1, count)}/${series.part(first, count)}-1`;
}

export const outcomes: Translations = {
  SCENARIOS: {
    parameters: "portfolio_value beta contracts contract futures_price moves [cost] [fx_rate] [desk_table]",
    shape: "table",
    formula: (given) => {
      const { row, column } = given.at;
      return row === 0 ? quoted(outcomesOf[column]!) : scenario(given, column);
    },
  },
  SENSITIVITIES: {
    parameters:
      "portfolio_value beta contracts contract futures_price [rate] [dividend_yield] [years] [fx_rate] [desk_table]",
    shape: "table",
    formula: (given) => {
      const [label, formula] = deltas[given.at.row]!;
      return given.at.column === 0 ? quoted(label) : formula(given);
    },
  },
  BACKTEST: {
    parameters:
      "dates futures_prices portfolio_values contract contracts_held [initial_margin] [maintenance_margin] [fee_per_side] [slippage_points] [fx_rate] [desk_table]",
    shape: "table",
    formula: (given) => {
      const { row, column } = given.at;
      return row === 0 ? quoted(backtestHeaders[column]!) : backtestCell(given, row, column);
    },
  },
  SUMMARY: {
    parameters: "unhedged_values hedged_values [periods_per_year]",
    shape: "table",
    formula: (given) => {
      const { row, column } = given.at;
      if (row === 0) return quoted(["Measure", "Unhedged", "Hedged"][column]!);
      const [label, formula] = measures[row - 1]!;
      if (column === 0) return quoted(label);
      const pairs = paired(given, "unhedged_values", "hedged_values");
      pairs.refuseHoles();
      return formula(measured(given, pairs));
    },
  },
};
