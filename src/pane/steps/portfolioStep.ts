import type { Place } from "../../workbook/workbook";
import { blank, type Entry } from "../entry";
import type { HistoryKind } from "../history/historyLines";
import { rangeSourceOf, type Ranges, type RangeSource } from "../history/rangeSource";
import { regressionOf, type Regression, type RegressionProblem } from "../history/regression";
import { lastCall } from "../lastCall";
import { sourceOf, type Source } from "../plan/source";
import { currenciesOf, type Conversion } from "../portfolio/conversion";
import { portfolioOf, type Portfolio } from "../portfolio/holdings";
import type { Reading, Refusal } from "../portfolio/reading";
import type { Roles } from "../portfolio/table";
import type { State } from "../state";

/** What the first step knows: the holdings, and where their betas come from. */
export interface PortfolioStep {
  /** The holdings in use. */
  readonly reading: Reading;
  /** Why the range asked for last is not in use; the one before it stays. */
  readonly refusal: Refusal | undefined;
  /** Tables and named ranges to choose from. */
  readonly places: readonly Place[];
  readonly roles: Roles;
  readonly countTotal: boolean;
  readonly betaFrom: "holdings" | "history";
  readonly historyKind: HistoryKind;
  readonly histories: Readonly<Record<HistoryName, Entry>>;
  readonly ranges: Ranges;
  /** What one unit of each currency of the holdings costs in the portfolio's. */
  readonly rates: Readonly<Record<string, Entry>>;
}

/** The histories that a beta by regression takes. */
export type HistoryName = "portfolio" | "index";

export const initialPortfolioStep: PortfolioStep = {
  reading: { state: "none" },
  refusal: undefined,
  places: [],
  roles: {},
  countTotal: false,
  betaFrom: "holdings",
  historyKind: "returns",
  histories: { portfolio: blank, index: blank },
  ranges: new Map(),
  rates: {},
};

export const historyIn = ({ histories, ranges }: State, name: HistoryName): RangeSource =>
  rangeSourceOf(histories[name], ranges);

/** The regression of the histories given, or why there is none; undefined while they are not both given and read. */
export function regressionIn(state: State): Regression | RegressionProblem | undefined {
  return regressionBy(state.histories, state.ranges, state.historyKind);
}

const regressionBy = lastCall(
  (histories: State["histories"], ranges: State["ranges"], kind: State["historyKind"]) => {
    const [portfolio, index] = [histories.portfolio, histories.index].map((entry) =>
      rangeSourceOf(entry, ranges),
    );
    return portfolio!.kind === "range" && index!.kind === "range"
      ? regressionOf(portfolio!, index!, kind)
      : undefined;
  },
);

/** The rates that are to be given: of each currency of the holdings but the portfolio's own, the most frequent. */
export function ratesIn({ reading, roles, rates, cells }: State): ReadonlyMap<string, Source> {
  return conversionBy(reading, roles, rates, cells)?.rates ?? new Map();
}

/** A column of rates does the same and leaves nothing to give. */
const conversionBy = lastCall(
  (
    reading: State["reading"],
    roles: State["roles"],
    rates: State["rates"],
    cells: State["cells"],
  ): Conversion | undefined => {
    if (reading.state !== "read" || roles.fx !== undefined) return undefined;
    const [base, ...others] = currenciesOf(reading.table, roles);
    if (base === undefined || others.length === 0) return undefined;
    const sources = others.map((currency): [string, Source] => {
      const { text, sheet } = rates[currency] ?? blank;
      return [currency, sourceOf(text, sheet, cells)];
    });
    return { base, rates: new Map(sources) };
  },
);

export function portfolioIn(state: State): Portfolio | undefined {
  const { reading, roles, countTotal, betaFrom, rates, cells } = state;
  const regression = betaFrom === "history" ? regressionIn(state) : undefined;
  return portfolioBy(
    reading,
    roles,
    countTotal,
    conversionBy(reading, roles, rates, cells),
    betaFrom,
    regression && "statistics" in regression ? regression : undefined,
  );
}

const portfolioBy = lastCall(
  (
    reading: State["reading"],
    roles: State["roles"],
    countTotal: boolean,
    conversion: Conversion | undefined,
    betaFrom: State["betaFrom"],
    regression: Regression | undefined,
  ) =>
    reading.state === "read"
      ? portfolioOf(
          reading.table,
          roles,
          countTotal,
          conversion,
          betaFrom === "holdings" ? "weighted" : { regression },
        )
      : undefined,
);
