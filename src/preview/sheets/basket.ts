import { column, heading, input, label, money, note, percent, price, ratio, result } from "../grid/plan";
import { SheetPage } from "./sheetPage";
import { syntheticReturns } from "./syntheticReturns";

const days = 120;
const first = 5;
const last = first + days - 1;
/** The column that the hedge begins in, beside the returns. */
const side = 7;

const contracts: readonly (readonly [code: string, price: number, margin: number])[] = [
  ["ES", 6_000, 22_000],
  ["MES", 6_000, 2_200],
  ["NQ", 21_500, 31_000],
  ["RTY", 2_250, 9_000],
  ["YM", 44_000, 14_500],
];
/** ES stays out of a basket that has MES: both follow the same index. */
const mixed = contracts.slice(1);

const page = new SheetPage("Basket", [96, 72, 72, 72, 72, 72, 24, 180, 96, 110, 110, 110, 90, 120, 110, 110]);
page.title(
  "Which contract, or which basket of contracts",
  "Synthetic data: made-up daily returns of US index futures and of a portfolio of technology and small companies.",
);
page.row(column("Portfolio"), ...contracts.map(([code]) => column(code)));
for (const day of syntheticReturns(days)) {
  const returns = [day.portfolio, day.large, day.large, day.technology, day.small, day.blueChip];
  page.row(...returns.map((value) => input(value, percent)));
}

let row = first - 1;
page.put(row, side, heading("Portfolio value"), input(5_000_000, money));
const value = `I${row}`;
page.put(row, side + 2, note("USD"));
row += 2;
const end = row + contracts.length;
const margins = `H${row}:J${end}`;
const data = (from: string, line: number) =>
  `A${first}:A${last},${from}${first}:F${last},${value},H${line}:H${end},I${line}:I${end}`;
const all = data("B", row + 1);
const four = data("C", row + 2);
page.put(row, side, heading("Code"), column("Price"), column("Initial margin"));
page.put(row, side + 4, note("Made-up prices and margins: enter your broker’s. The three columns are"));
page.put(row + 1, side + 4, note("the desk table of the formulas below, which read the margins from it."));
contracts.forEach(([code, level, margin], i) =>
  page.put(row + 1 + i, side, input(code), input(level, price), input(margin, money)),
);
row += contracts.length + 2;

band("One contract: ranked by what whole lots leave");
page.put(
  row + 1,
  side,
  note("Best first: tracking error is the risk a year that is left, as a share of the portfolio."),
);
page.table(
  `=HEDGE.RANK(${all},,,,${margins})`,
  contracts.length + 1,
  ["", ratio, ratio, "0.00", money, "0.0%", percent, money, money],
  row + 2,
  side,
);
row += contracts.length + 4;

const firstLots = row + 3;
const lotCap = basket(
  "Four contracts together",
  "",
  "Whole lots that leave the least variance; lines below: risk a day in money.",
);
page.put(lotCap, side, label("MES as ES, ten for one"), result(`=TRUNC(J${firstLots}/10)`, money));
page.put(lotCap, side + 2, note("One ES moves like ten MES and costs less to trade;"));
page.put(lotCap + 1, side, label("MES that are left"), result(`=J${firstLots}-10*I${lotCap}`, money));
page.put(lotCap + 1, side + 2, note("what does not fill an ES stays in MES."));
page.put(lotCap + 2, side, label("Most lots of a contract"), input(15, money));
const cap = `I${lotCap + 2}`;
page.put(lotCap + 3, side, label("Margin budget"), input(300_000, money));
page.put(lotCap + 3, side + 2, note("USD, for the initial margins of all lots together."));
const budget = `I${lotCap + 3}`;
row += 5;
basket(
  "With at most so many lots of each",
  cap,
  "The lots of one contract move to those that stand in best for it.",
);
const lastLots = row + 3;
basket(
  "Within a budget for the margins",
  `,${budget}`,
  "The budget is spent where it removes the most risk.",
);
page.put(
  row,
  side,
  label("Margin used"),
  result(`=SUM(L${lastLots}:L${lastLots + mixed.length - 1})`, money),
);
page.put(
  row + 1,
  side,
  label("With ES and MES together"),
  result(`=IF(ISERROR(HEDGE.BASKET(${all},,,,${margins})),"Refused","Accepted")`),
);
page.put(row + 2, side, note("Two columns that say the same have no one best basket: BASKET refuses them"));
page.put(row + 3, side, note("and names them, so take the smaller contract, as above."));

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
    `=HEDGE.BASKET(${four},${caps},,${margins})`,
    mixed.length + 4,
    ["", price, money, money, money],
    row + 2,
    side,
  );
  row += mixed.length + 7;
  return row;
}

export const basketSheet = page.plan(first - 1);
