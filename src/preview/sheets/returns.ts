import {
  column,
  date,
  heading,
  input,
  label,
  note,
  percent,
  price,
  ratio,
  result,
  title,
  type PlannedCell,
  type SheetPlan,
} from "../grid/plan";
import { syntheticPrices } from "./syntheticPrices";

const days = 261;
const first = 5;
const last = first + days - 1;

const beside: Readonly<Record<number, readonly PlannedCell[]>> = {
  0: [heading("Beta"), heading("")],
  1: [label("Beta of the portfolio"), result("=HEDGE.BETA(PortfolioReturns,MarketReturns)", ratio)],
  3: [heading("Beta and its precision"), heading("")],
  4: [label("=HEDGE.BETASTATS(PortfolioReturns,MarketReturns,0.95,252)")],
};

const lines = syntheticPrices(days).map((day, index) => [
  input(day.date, date),
  input(day.market, price),
  input(day.portfolio, price),
  ...(index === 1
    ? [label(`=HEDGE.RETURNS(B${first}:C${last})`, percent), undefined]
    : [undefined, undefined]),
  undefined,
  ...(beside[index] ?? []),
]);

/** Beta from a year of prices. */
export const returns: SheetPlan = {
  name: "Returns",
  widths: [96, 84, 84, 120, 124, 24, 210, 90],
  frozenRows: first - 1,
  rows: [
    [title("Beta from prices")],
    [
      note(
        "Synthetic data: made-up prices of a market and a portfolio with a beta near 1.1, one year of weekdays.",
      ),
    ],
    [],
    ["Date", "Market", "Portfolio", "Market return", "Portfolio return"].map((words) => column(words)),
    ...lines,
  ],
  spilled: {
    [`D${first + 1}:E${last}`]: label("", percent),
    "H9:H12": label("", ratio),
    H13: label("", "0.00"),
    H14: label("", percent),
    H15: label("", ratio),
    "H16:H17": label("", percent),
    "H18:H19": label("", "0"),
  },
  names: {
    MarketReturns: `$D$${first + 1}:$D$${last}`,
    PortfolioReturns: `$E$${first + 1}:$E$${last}`,
  },
};
