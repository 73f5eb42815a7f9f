import { betaFormula, vasicekPrior } from "./betaFormula";
import type { Given } from "./given";
import { Paired, paired } from "./paired";
import { Series } from "./series";
import { product, quoted } from "./text";
import type { Translations } from "./translation";
import { Untranslatable } from "./untranslatable";

/** The portfolios of BETA: one series, or several side by side in the direction of the market's. */
function portfolios(given: Given): Series[] {
  const argument = given.argument("portfolio_returns");
  const market = given.series("market_returns");
  const line = argument.rows === 1 || argument.columns === 1;
  if (line && Math.max(argument.rows, argument.columns) === market.length) return [new Series(argument)];
  const count = market.lies === "down" ? argument.columns : argument.rows;
  return Array.from({ length: count }, (_, place) => new Series(argument, place, market.lies));
}

/** Lines of BETASTATS; the pairs and the arguments give the formula of each. */
const statistics: readonly (readonly [string, (pairs: Paired, given: Given) => string])[] = [
  ["Beta", (pairs) => pairs.slope],
  ["Standard error", (pairs) => pairs.slopeError],
  ["Lower", (pairs, given) => `${line(given, 0)}-${bound(pairs, given)}`],
  ["Upper", (pairs, given) => `${line(given, 0)}+${bound(pairs, given)}`],
  ["t statistic", (_, given) => `${line(given, 0)}/${line(given, 1)}`],
  ["Alpha", (pairs, given) => product(pairs.ofBoth("INTERCEPT"), given.value("periods_per_year", "1"))],
  ["R squared", (pairs) => pairs.ofBoth("RSQ")],
  [
    "Residual volatility",
    (pairs, given) => {
      const periods = given.value("periods_per_year", "1");
      return product(pairs.ofBoth("STEYX"), periods === "1" ? "1" : `SQRT(${periods})`);
    },
  ],
  ["Systematic share of variance", (pairs) => pairs.ofBoth("RSQ")],
  ["Observations", (pairs) => pairs.count],
  [
    "Left out",
    (pairs, given) => {
      const filled = `SUMPRODUCT(--((${pairs.first.whole}<>"")+(${pairs.second.whole}<>"")>0))`;
      return `${filled}-${line(given, 9)}${pairs.header ? "-1" : ""}`;
    },
  ],
];

function bound(_: Paired, given: Given): string {
  return `T.INV.2T(1-${given.value("confidence", "0.95")},${line(given, 9)}-2)*${line(given, 1)}`;
}

function line(given: Given, row: number): string {
  return given.neighbours.cell(row, 1);
}

export const beta: Translations = {
  RETURNS: {
    parameters: "prices [type]",
    shape: (given) => {
      const { rows, columns, header } = pricesOf(given);
      return rows === 1 ? { rows, columns: columns - header - 1 } : { rows: rows - header - 1, columns };
    },
    formula: (given) => {
      const { rows, header, argument } = pricesOf(given);
      const { row, column } = given.at;
      const [from, to] =
        rows === 1
          ? [argument.at(0, header + column), argument.at(0, header + column + 1)]
          : [argument.at(header + row, column), argument.at(header + row + 1, column)];
      return `IF(OR(${from}="",${to}=""),"",${returnOf(given, from, to)})`;
    },
    array: (given) => {
      const { rows, columns, header, argument } = pricesOf(given);
      const [from, to] = [header, header + 1].map((start) =>
        rows === 1
          ? argument.part(0, start, 1, columns - header - 1)
          : argument.part(start, 0, rows - header - 1, columns),
      );
      return `IF((${from}="")+(${to}=""),"",${returnOf(given, from!, to!)})`;
    },
  },
  BETA: {
    parameters: "portfolio_returns market_returns [method] [parameter]",
    shape: (given) => {
      const { length } = portfolios(given);
      return given.series("market_returns").lies === "down" || length === 1
        ? { rows: 1, columns: length }
        : { rows: length, columns: 1 };
    },
    formula: (given) => {
      const all = portfolios(given).map((portfolio) => new Paired(portfolio, given.series("market_returns")));
      const { row, column } = given.at;
      return betaFormula(given, all[Math.max(row, column)]!, vasicekPrior(all));
    },
  },
  ROLLINGBETA: {
    parameters: "portfolio_returns market_returns window [method] [parameter]",
    shape: "table",
    formula: (given) => {
      const pairs = paired(given, "portfolio_returns", "market_returns");
      const window = given.argument("window").valueAt(0, 0);
      if (typeof window !== "number") throw new Untranslatable("unknownValues");
      const place = pairs.first.lies === "down" ? given.at.row : given.at.column;
      if (place < pairs.header) return '""';
      if (place - pairs.header < window - 1) return "NA()";
      const from = place - window + 1;
      const [first, second] = [pairs.first.within(from, window), pairs.second.within(from, window)];
      return betaFormula(given, new Paired(first, second), undefined);
    },
  },
  BETASTATS: {
    parameters: "portfolio_returns market_returns [confidence] [periods_per_year]",
    shape: "table",
    formula: (given) => {
      const [label, formula] = statistics[given.at.row]!;
      return given.at.column === 0
        ? quoted(label)
        : formula(paired(given, "portfolio_returns", "market_returns"), given);
    },
  },
  PORTFOLIOBETA: {
    parameters: "values betas",
    shape: "one",
    formula: (given) => {
      const { first, second } = paired(given, "values", "betas");
      // A value whose beta is missing counts for nothing in SUMPRODUCT, so it is refused.
      const missing = `SUMPRODUCT(ISNUMBER(${first.whole})*(1-ISNUMBER(${second.whole})))`;
      return `IF(${missing}>0,NA(),SUMPRODUCT(${first.whole},${second.whole})/SUM(${first.whole}))`;
    },
  },
};

function pricesOf(given: Given) {
  const argument = given.argument("prices");
  const { rows, columns } = argument;
  const first =
    rows === 1 ? [argument.valueAt(0, 0)] : Array.from({ length: columns }, (_, i) => argument.valueAt(0, i));
  const filled = first.filter((value) => value !== "" && value !== undefined);
  const header = filled.length > 0 && filled.every((value) => typeof value === "string") ? 1 : 0;
  return { argument, rows, columns, header };
}

function returnOf(given: Given, from: string, to: string): string {
  return given.choice(
    "type",
    { simple: () => `(${to}-${from})/${from}`, log: () => `LN(${to}/${from})` },
    "simple",
  );
}
