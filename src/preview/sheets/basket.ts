import { column, heading, input, label, money, note, percent, price, ratio, result } from "../grid/plan";
import { SheetPage } from "./sheetPage";
import { syntheticReturns } from "./syntheticReturns";

const days = 120;
const first = 5;
const last = first + days - 1;
/** The column that the hedge begins in, beside the returns. */
const side = 6;

const contracts: readonly (readonly [code: string, price: number, margin: number])[] = [
  ["ES", 6_000, 22_000],
  ["NQ", 21_500, 31_000],
  ["RTY", 2_250, 9_000],
  ["YM", 44_000, 14_500],
];

const page = new SheetPage("Basket", [96, 72, 72, 72, 72, 24, 180, 96, 110, 110, 110, 90, 120, 110, 110]);
page.title(
  "Which contract, or which basket of contracts",
  "Synthetic data: made-up daily returns of four US index futures and of a portfolio of technology and small companies.",
);
page.row(column("Portfolio"), ...contracts.map(([code]) => column(code)));
for (const day of syntheticReturns(days)) {
  const returns = [day.portfolio, day.large, day.technology, day.small, day.blueChip];
  page.row(...returns.map((value) => input(value, percent)));
}

let row = first - 1;
page.put(row, side, heading("Portfolio value"), input(5_000_000, money));
const value = `H${row}`;
page.put(row, side + 2, note("USD"));
row += 2;
const codes = `G${row + 1}:G${row + contracts.length}`;
const prices = `H${row + 1}:H${row + contracts.length}`;
const margins = `G${row}:I${row + contracts.length}`;
page.put(row, side, heading("Code"), column("Price"), column("Initial margin"));
page.put(row, side + 4, note("Made-up prices and margins: enter your broker’s. The three columns are"));
page.put(row + 1, side + 4, note("the desk table of the formulas below, which read the margins from it."));
contracts.forEach(([code, level, margin], i) =>
  page.put(row + 1 + i, side, input(code), input(level, price), input(margin, money)),
);
row += contracts.length + 2;

const given = `A${first}:A${last},B${first}:E${last},${value},${codes},${prices}`;

band("One contract: ranked by what whole lots leave");
page.put(
  row + 1,
  side,
  note("Best first: tracking error is the risk a year that is left, as a share of the portfolio."),
);
page.table(
  `=HEDGE.RANK(${given},,,,${margins})`,
  contracts.length + 1,
  ["", ratio, ratio, "0.00", money, "0.0%", percent, money, money],
  row + 2,
  side,
);
row += contracts.length + 4;

const lotCap = basket(
  "Four contracts together",
  "",
  "Whole lots that leave the least variance; lines below: risk a day in money.",
);
page.put(lotCap, side, label("Most lots of a contract"), input(8, money));
const cap = `H${lotCap}`;
page.put(
  lotCap + 1,
  side,
  label("Margin budget"),
  input(400_000, money),
  undefined,
  note("USD, for the initial margins of all lots together."),
);
const budget = `H${lotCap + 1}`;
row += 3;
basket(
  "With at most so many lots of each",
  cap,
  "The lots of one contract move to those that stand in best for it.",
);
basket(
  "Within a budget for the margins",
  `,${budget}`,
  "The budget is spent where it removes the most risk.",
);
page.put(row, side, label("Margin used"), result(`=SUM(K${row - 8}:K${row - 5})`, money));
page.put(
  row + 1,
  side,
  note("ES and MES follow the same index: with both columns there is no one best basket,"),
);
page.put(row + 2, side, note("so BASKET refuses two columns that say the same."));

/** A heading over all columns of the tables. */
function band(words: string): void {
  page.put(row, side, heading(words), ...Array.from({ length: 8 }, () => heading("")));
}

/** A basket beneath what is there; answers with the row after it. */
function basket(words: string, limits: string, because: string): number {
  band(words);
  page.put(row + 1, side, note(because));
  const caps = limits.startsWith(",") ? limits : `${limits},`;
  page.table(
    `=HEDGE.BASKET(${given},${caps},,${margins})`,
    contracts.length + 4,
    ["", price, money, money, money],
    row + 2,
    side,
  );
  row += contracts.length + 7;
  return row;
}

export const basketSheet = page.plan(first - 1);
