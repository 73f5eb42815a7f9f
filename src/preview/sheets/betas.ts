import { column, date, heading, input, label, note, percent, ratio, result } from "../grid/plan";
import { SheetPage } from "./sheetPage";

const methods: readonly (readonly [method: string, parameter: number | "", because: string])[] = [
  ["ols", "", "Least squares: what SLOPE gives."],
  ["blume", "", "Two thirds of it, one third of 1: betas drift towards the market’s."],
  ["vasicek", 0.2, "Pulled towards 1, the more so the less precise it is; parameter: how far betas spread."],
  ["dimson", 1, "Days before and after counted too, for shares that trade late; parameter: days each side."],
  ["ewma", 0.97, "Old days count less; parameter: the weight of each day relative to the next."],
  ["upside", "", "Days with a rising market only."],
  ["downside", "", "Days with a falling market only: the beta that a hedge is for."],
  ["theilsen", "", "The median of the slopes between any two days: outliers do not matter."],
];
const days = 260;
const window = 30;

const page = new SheetPage("Betas", [200, 110, 120, 110, 110, 110], 8);
page.title(
  "Betas by every method",
  "One year of synthetic daily returns from the sheet Returns, whose portfolio was made with a beta of 1.1.",
);
page.section("One beta, eight methods");
page.row(
  heading("Method"),
  column("Parameter"),
  column("Beta"),
  heading("What it does"),
  ...Array.from({ length: 4 }, () => heading("")),
);
for (const [method, parameter, because] of methods) {
  const row = page.next;
  const formula = `=HEDGE.BETA(PortfolioReturns,MarketReturns,A${row}${parameter === "" ? "" : `,B${row}`})`;
  page.row(
    input(method),
    parameter === "" ? undefined : input(parameter, "0.00"),
    result(formula, ratio),
    note(because),
  );
}

page.section(
  "Several series at once",
  "Columns of the sheet Basket against its first future: one formula, a beta for each column.",
);
page.row(heading(""), ...["NQ", "RTY", "YM"].map((words) => column(words)));
for (const [words, method] of [
  ["Least squares", "ols"],
  ["Towards their mean", "vasicek"],
] as const) {
  const formula = `=HEDGE.BETA(Basket!C5:E124,Basket!B5:B124,"${method}")`;
  page.fill(page.row(label(words)), 1, formula, 1, ratio, ratio, ratio);
}

page.section(
  "A beta that moves",
  "Beta of the last so many days, day by day. Beside it, the same with old days counting less.",
);
const length = page.given(
  "Days",
  window,
  "0",
  "Shorter follows faster, and errs more. Empty until so many days are there.",
);
page.row();
page.row(column("Date"), column("Least squares"), column("ewma, 0.97"), column("Market return"));
const first = page.next;
page.fill(first, 0, "=Returns!A6:A265", days, date);
const rolling = (more: string) =>
  `=IFERROR(HEDGE.ROLLINGBETA(PortfolioReturns,MarketReturns,${length}${more}),"")`;
page.fill(first, 1, rolling(""), days, ratio);
page.fill(first, 2, rolling(',"ewma",0.97'), days, ratio);
page.fill(first, 3, "=Returns!D6:D265", days, percent);

export const betas = page.plan();
