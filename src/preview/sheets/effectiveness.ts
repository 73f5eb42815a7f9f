import { column, input, label, percent, ratio } from "../grid/plan";
import { fuel, futures } from "./jetFuel";
import { SheetPage } from "./sheetPage";

const page = new SheetPage("Effectiveness", [230, 130, 130, 110, 110, 110], 7);
page.title("How well does a hedge work?", "Measured on returns, and tested as hedge accounting asks.");

page.section(
  "A year of daily returns",
  "Synthetic returns of the sheet Returns: a portfolio with a beta near 1.1 and its market.",
);
page.answer(
  "Variance removed at its beta",
  "=HEDGE.EFFECTIVENESS(PortfolioReturns,PortfolioReturns-Returns!H6*MarketReturns)",
  percent,
  "All that a hedge with this future can remove: the regression’s R squared.",
);
page.answer(
  "Variance removed one for one",
  "=HEDGE.EFFECTIVENESS(PortfolioReturns,PortfolioReturns-MarketReturns)",
  percent,
  "A hedge that takes beta for 1 removes less.",
);
page.answer(
  "Tracking error a year",
  "=HEDGE.TRACKINGERROR(PortfolioReturns,MarketReturns,252)",
  percent,
  "Standard deviation of the difference of returns, 252 days a year.",
);

page.section(
  "The hedge accounting test",
  "Hull, Options, Futures, and Other Derivatives, 11e, section 3.4: jet fuel held, heating oil futures sold. Dollars a gallon.",
);
page.row(column("Month"), column("Jet fuel"), column("Futures, short"));
const first = page.next;
fuel.forEach((change, i) =>
  page.row(label(i + 1, "0"), input(change, "0.000"), input(-futures[i]!, "0.000")),
);
const last = page.next - 1;
page.row();
const test = (more: string) => `=HEDGE.HEDGETEST(B${first}:B${last},C${first}:C${last}${more})`;
page.list(test(""), [
  ["0"],
  [ratio, "Fuel’s cumulative change over the futures’, turned round."],
  ["", "Between 80% and 125%?"],
  ["0.0%", "Share of the months that are within the band, one by one."],
  [ratio, "Fuel on short futures; hence negative."],
  ["0.00000"],
  [ratio, "Hull prints a correlation of 0.928; the square of it is 0.86."],
  [ratio],
  ["0.00"],
  ["0.0000000"],
  [percent, "Variance that a hedge of one for one removes."],
  [ratio, "Hull prints 0.78, for futures bought."],
  [""],
]);
page.row();
page.answer(
  "Within the band, larger changes",
  `=INDEX(${test(",,,0.015").slice(1)},4,2)`,
  "0.0%",
  "Months that hardly move say little: changes up to 0.015 left out.",
);

export const effectiveness = page.plan();
