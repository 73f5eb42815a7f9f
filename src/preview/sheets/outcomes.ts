import { column, date, input, label, money, note, percent, price } from "../grid/plan";
import { SheetPage } from "./sheetPage";

const moves = [-0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.15, 0.3];
const months = 13;
/** Weekdays from one line of the sheet Returns to the next. */
const apart = 21;

const page = new SheetPage("Outcomes", [250, 120, 120, 120, 120, 120, 120, 120, 120], 9);
page.title(
  "What a hedge does",
  "Two E-mini S&P 500 futures (ES) sold at 4,500 against USD 500,000 with a beta of 1.",
);

page.section("Inputs");
const value = page.given("Portfolio value", 500_000, money, "USD");
const beta = page.given("Beta", 1, "0.00");
const contracts = page.given("Contracts", -2, money);
const level = page.given("Futures price", 4_500, price);
const costs = page.given("Cost", 200, money, "Fees and the like over the period.");
const hedge = `${value},${beta},${contracts},"ES",${level}`;

page.section("Scenarios", "Offset: the share of the portfolio’s loss or gain that the futures take away.");
const scenarios = page.row(column("Index move"));
const at = page.stack(
  0,
  moves.map((move) => input(move, "0%")),
);
page.table(
  `=HEDGE.SCENARIOS(${hedge},${at},${costs})`,
  moves.length + 1,
  ["0%", price, money, money, money, money, percent, "0.0%"],
  scenarios,
  1,
);

page.section("Sensitivities");
page.list(`=HEDGE.SENSITIVITIES(${hedge},0.05,0.014,0.25)`, [
  [money, "Money in the market: beta × value."],
  [money, "Contract value of the position."],
  [money, "What is left open."],
  [money, "Gain or loss if the index rises by 1%."],
  [price, "And if it rises by one point."],
  [money, "Futures are linear: no gamma …"],
  [money, "… and no vega."],
  [price, "Income a day of a short position at 5% interest and 1.4% dividends."],
  [money, "Mark-to-market of the futures if interest rises by one point."],
]);

page.section(
  "A year, month by month",
  "The synthetic prices of the sheet Returns, hedged with SPI 200 futures (AP, AUD 25 a point) that are resized every month.",
);
const shares = page.given("Portfolio value at the start", 10_000_000, money, "AUD");
const margin = page.given("Initial margin per contract", 15_000, money, "A guess: enter your broker’s.");
const maintenance = page.given("Maintenance margin per contract", 12_000, money);
page.row();
page.row(column("Date"), column("Futures price"), column("Portfolio"), column("Contracts"));
const first = page.next;
const last = first + months - 1;
for (let month = 0; month < months; month += 1) {
  const row = 5 + apart * month;
  page.row(
    label(`=Returns!A${row}`, date),
    label(`=Returns!B${row}`, price),
    label(`=${shares}*Returns!C${row}/Returns!C$5`, money),
  );
}
page.fill(first, 3, `=HEDGE.CONTRACTS(C${first}:C${last},Returns!H6,"AP",B${first}:B${last})`, months, money);
page.row();
const [dates, prices, values, held] = ["A", "B", "C", "D"].map((name) => `${name}${first}:${name}${last}`);
const result = page.table(
  `=HEDGE.BACKTEST(${dates},${prices},${values},"AP",${held},${margin},${maintenance},5,1)`,
  months + 1,
  [date, price, money, money, money, money, money, money, money],
);
page.row(note("Costs: a fee of 5 and one point of slippage for every contract that is traded."));
page.row();
page.summary(`C${result}:C${result + months - 1}`, `G${result}:G${result + months - 1}`, 12);

export const outcomes = page.plan();
