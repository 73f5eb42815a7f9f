import {
  date,
  heading,
  input,
  note,
  percent,
  price,
  ratio,
  result,
  title,
  type PlannedCell,
} from "../grid/plan";
import type { SheetPlan } from "../grid/plan";
import { syntheticPrices } from "./syntheticPrices";

const days = 261;
const first = 5;
const last = first + days - 1;

const beside: Readonly<Record<number, readonly PlannedCell[]>> = {
  0: [heading("Beta"), heading("")],
  1: [note("Beta of the portfolio"), result("=HEDGE.BETA(PortfolioReturns,MarketReturns)", ratio)],
  3: [heading("Beta and its precision"), heading("")],
  4: [result("=HEDGE.BETASTATS(PortfolioReturns,MarketReturns,0.95,252)")],
};

const lines = syntheticPrices(days).map((day, index) => [
  input(day.date, date),
  input(day.market, price),
  input(day.portfolio, price),
  ...(index === 1
    ? [result(`=HEDGE.RETURNS(B${first}:C${last})`, percent), undefined]
    : [undefined, undefined]),
  undefined,
  ...(beside[index] ?? []),
]);

/** Beta from a year of prices. */
export const returns: SheetPlan = {
  name: "Returns",
  widths: [110, 100, 100, 120, 120, 40, 230, 110],
  frozenRows: first - 1,
  rows: [
    [title("Beta from prices")],
    [
      note(
        "Synthetic data: made-up prices of a market and a portfolio with a beta near 1.1, one year of weekdays.",
      ),
    ],
    [],
    ["Date", "Market", "Portfolio", "Market return", "Portfolio return"].map((words) => heading(words)),
    ...lines,
  ],
  formats: {
    [`D${first + 2}:E${last}`]: percent,
    [`E${first + 1}`]: percent,
    "H9:H12": ratio,
    H13: "0.00",
    H14: percent,
    H15: ratio,
    "H16:H17": percent,
    "H18:H19": "0",
  },
  names: {
    MarketReturns: `$D$${first + 1}:$D$${last}`,
    PortfolioReturns: `$E$${first + 1}:$E$${last}`,
  },
};
