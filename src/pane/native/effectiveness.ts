import type { Given } from "./given";
import { paired, type Paired } from "./paired";
import { product, quoted } from "./text";
import type { Translations } from "./translation";

function line(given: Given, row: number): string {
  return given.neighbours.cell(row, 1);
}

function withinBand(offset: string, given: Given): readonly [low: string, high: string] {
  return [`${offset}>=${given.value("low", "0.8")}-1E-9`, `${offset}<=${given.value("high", "1.25")}+1E-9`];
}

/** Sum of one series over the pairs that are whole. */
function sumOf(one: string, other: string): string {
  return `SUMPRODUCT(${one},--ISNUMBER(${other}))`;
}

const tests: readonly (readonly [string, (pairs: Paired, given: Given) => string])[] = [
  ["Observations", (pairs) => pairs.count],
  [
    "Cumulative offset",
    ({ first, second }) => `-${sumOf(second.whole, first.whole)}/${sumOf(first.whole, second.whole)}`,
  ],
  ["Cumulative within band", (_, given) => `AND(${withinBand(line(given, 1), given).join(",")})`],
  [
    "Periods within band",
    (pairs, given) => {
      const [item, instrument] = [pairs.first.whole, pairs.second.whole];
      const small = given.value("small_change", "0");
      const large = (yes: string): string =>
        `SUM(IF(${pairs.whole},IF(ABS(${item})>${small === "0" ? "0" : `${small}*(1+1E-9)`},${yes},0),0))`;
      const [low, high] = withinBand(`-${instrument}/${item}`, given);
      return `${large(`(${low})*(${high})`)}/${large("1")}`;
    },
  ],
  ["Slope", (pairs) => pairs.slope],
  ["Intercept", (pairs) => pairs.ofBoth("INTERCEPT")],
  ["R squared", (pairs) => pairs.ofBoth("RSQ")],
  ["Slope standard error", (pairs) => pairs.slopeError],
  ["F statistic", (_, given) => `(${line(given, 4)}/${line(given, 7)})^2`],
  ["p value", (_, given) => `T.DIST.2T(SQRT(${line(given, 8)}),${line(given, 0)}-2)`],
  [
    "Variance reduction",
    (pairs) =>
      `1-VAR.S(${pairs.where(`${pairs.first.whole}+${pairs.second.whole}`)})/VAR.S(${pairs.where(pairs.first.whole)})`,
  ],
  ["Minimum-variance ratio", (pairs) => pairs.slope],
  [
    "Result",
    () =>
      quoted(
        "Dollar offset within a band of 80 to 125 % and regression (slope, R squared, F) are practice under ASC 815; IFRS 9 has no 80–125 line and asks for an economic relationship, credit risk that does not dominate it, and the hedge ratio that is used.",
      ),
  ],
];

export const effectiveness: Translations = {
  EFFECTIVENESS: {
    parameters: "unhedged_returns hedged_returns",
    shape: "one",
    formula: (given) => {
      const pairs = paired(given, "unhedged_returns", "hedged_returns");
      return `1-VAR.S(${pairs.where(pairs.second.whole)})/VAR.S(${pairs.where(pairs.first.whole)})`;
    },
  },
  TRACKINGERROR: {
    parameters: "portfolio_returns hedge_returns [periods_per_year]",
    shape: "one",
    formula: (given) => {
      const pairs = paired(given, "portfolio_returns", "hedge_returns");
      const periods = given.value("periods_per_year", "1");
      const deviation = `STDEV.S(${pairs.where(`${pairs.first.whole}-${pairs.second.whole}`)})`;
      return product(deviation, periods === "1" ? "1" : `SQRT(${periods})`);
    },
  },
  HEDGETEST: {
    parameters: "item_changes instrument_changes [low] [high] [small_change]",
    shape: "table",
    formula: (given) => {
      const [label, formula] = tests[given.at.row]!;
      return given.at.column === 0
        ? quoted(label)
        : formula(paired(given, "item_changes", "instrument_changes"), given);
    },
  },
};
