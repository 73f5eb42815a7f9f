import { column, date, heading, input, label, money, note, percent } from "../grid/plan";
import { day, SheetPage } from "./sheetPage";

/** Year-end levels of the index, and the costs that the seed document counts for each year (lines 3134–3207). */
const years: readonly (readonly [serial: number, index: number, cost: number])[] = [
  [day(2009, 3, 9), 676, 0],
  [day(2009, 12, 31), 1_115, 12_000],
  [day(2010, 12, 31), 1_258, 13_000],
  [day(2011, 12, 31), 1_258, 14_000],
  [day(2012, 12, 31), 1_426, 15_000],
  [day(2013, 12, 31), 1_848, 18_000],
  [day(2014, 12, 31), 2_059, 20_000],
  [day(2015, 12, 31), 2_044, 20_000],
  [day(2016, 12, 31), 2_239, 22_000],
  [day(2017, 12, 31), 2_674, 25_000],
  [day(2018, 12, 31), 2_507, 24_000],
  [day(2019, 12, 31), 3_231, 30_000],
  [day(2020, 12, 31), 3_756, 35_000],
];

const page = new SheetPage(
  "Perpetual hedge",
  [250, 110, 110, 110, 24, 100, 110, 110, 90, 110, 90, 110, 120, 110],
  14,
);
page.title(
  "A hedge that was never lifted, 2009 to 2020",
  "Seed document, lines 3134–3207: everything that the shares gain, the futures lose, and the losses have to be paid in cash.",
);
page.section(
  "Inputs",
  "What the document had wrong: its portfolio leaves the index from 2012 on, and its yearly costs are never added up.",
);
const shares = page.given("Shares", 954_000, money, "Beta of 1.");
const contracts = page.given("Contracts", -28, money, "ES, sold at 676 and kept: 100% at the start.");
const initial = page.given("Initial margin per contract", 12_000, money, "As the document has it.");
const maintenance = page.given("Maintenance margin per contract", 9_600, money);
page.row();
const head = page.row(heading("Date"), column("Index"), column("Portfolio"), column("Year’s costs"));
const first = head + 1;
const last = head + years.length;
for (const [serial, index, cost] of years) {
  const row = page.next;
  page.row(
    input(serial, date),
    input(index, money),
    label(`=${shares}*B${row}/B$${first}`, money),
    input(cost, money),
  );
}
page.table(
  `=HEDGE.BACKTEST(A${first}:A${last},B${first}:B${last},C${first}:C${last},"ES",${contracts},${initial},${maintenance})`,
  years.length + 1,
  [date, money, money, money, money, money, money, money, money],
  head,
  5,
);

page.section("What is left at the end");
const end = page.answer("Unhedged", `=C${last}`, money, "The document prints 5,264,000.");
page.answer(
  "Unhedged, a year",
  `=(${end}/${shares})^(365.25/(A${last}-A${first}))-1`,
  percent,
  "Over 11.8 years.",
);
page.answer("Futures", `=J${last}`, money, "28 × 50 × 3,080 points.");
const kept = page.answer(
  "Hedged, before costs",
  `=L${last}`,
  money,
  "The start, and what 28 contracts do not cover.",
);
const costs = page.answer(
  "Costs, added up",
  `=SUM(D${first}:D${last})`,
  money,
  "The document counts only the last year’s 35,000.",
);
const net = page.answer("Hedged", `=${kept}-${costs}`, money, "The document prints 917,000.");
page.answer("Hedged, whole period", `=${net}/${shares}-1`, percent);
page.answer(
  "Margin calls paid",
  `=SUM(N${first}:N${last})`,
  money,
  "Cash that had to be found on the way: more than four times the portfolio.",
);
page.row(
  note(
    "A full hedge for ever is a cash position with extra steps: it earns the bill rate, which is left out here, and no more.",
  ),
);
page.row();
page.summary(`H${first}:H${last}`, `L${first}:L${last}`, 1);

export const perpetual = page.plan();
