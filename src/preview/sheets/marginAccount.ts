import { column, input, label, money, note, percent, price } from "../grid/plan";
import { SheetPage } from "./sheetPage";

/** Settlement prices of Hull, 11th ed. (2022), section 2.4: two gold futures bought at 1,750. */
const gold = [
  1_750, 1_741, 1_738.3, 1_744.6, 1_741.3, 1_740.1, 1_736.2, 1_729.9, 1_730.8, 1_725.4, 1_728.1, 1_711, 1_711,
  1_714.3, 1_716.1, 1_723.5, 1_726.9,
];
const volatilities = [0.12, 0.16, 0.2, 0.3, 0.4];
const horizons = [1, 5, 10, 21, 63];

const page = new SheetPage("Margin", [250, 110, 110, 114, 120, 120, 120, 110], 8);
page.title(
  "The margin account",
  "A future is settled every day: losses leave the account at once, and a call refills it.",
);

page.section(
  "Two gold futures, day by day",
  "Hull, Options, Futures, and Other Derivatives, 11e, section 2.4; the table is the one that he prints.",
);
const contracts = page.given("Contracts", 2, money, "Positive: bought.");
const ounces = page.given("Ounces a contract", 100, money);
const initial = page.given("Initial margin per contract", 6_000, money);
const maintenance = page.given("Maintenance margin per contract", 4_500, money);
page.answer(
  "Call price",
  `=HEDGE.CALLPRICE(${contracts},${ounces},1750,,${initial},${maintenance})`,
  price,
  "Below this price the balance is under maintenance margin.",
);
page.row();
const start = page.row(column("Settlement price"));
const prices = page.stack(
  0,
  gold.map((level) => input(level, price)),
);
page.table(
  `=HEDGE.LEDGER(${prices},${contracts},${ounces},${initial},${maintenance})`,
  gold.length + 1,
  ["0", price, money, money, money, money],
  start,
  2,
);
page.row(
  note(
    "A call is paid before the next day’s gain or loss; what is above the initial margin stays in the account.",
  ),
);

page.section(
  "How likely is a margin call?",
  "Two E-mini S&P 500 futures (ES) sold at 4,500, nothing but the initial margin posted.",
);
const short = page.given("Contracts", -2, money);
const level = page.given("Futures price", 4_500, price);
const posted = page.given(
  "Initial margin per contract",
  12_000,
  money,
  "Margins change: enter your broker’s.",
);
const kept = page.given("Maintenance margin per contract", 9_600, money);
const call = page.answer(
  "Call price",
  `=HEDGE.CALLPRICE(${short},"ES",${level},,${posted},${kept})`,
  price,
  "48 points away, about 1%.",
);
page.row();
page.row(note("Chance that the call price is touched: volatility a year across, trading days down."));
const across = page.row(label("Trading days"), ...volatilities.map((v) => input(v, "0%")));
const first = page.next;
const down = page.stack(
  0,
  horizons.map((days) => input(days, "0")),
);
const odds = (balance: string) =>
  `=HEDGE.CALLODDS(${short},"ES",${level},B${across}:F${across},${down},${balance},${posted},${kept})`;
const formats = volatilities.map(() => percent);
page.fill(first, 1, odds(""), horizons.length, ...formats);
page.row();
const buffer = page.given("Cash posted instead", 60_000, money, "More cash in the account, fewer calls.");
page.answer(
  "Call price",
  `=HEDGE.CALLPRICE(${short},"ES",${level},${buffer},${posted},${kept})`,
  price,
  `Instead of ${call}.`,
);
page.row();
page.row(label("Trading days"), ...volatilities.map((_, i) => label(`=${"BCDEF"[i]}${across}`, "0%")));
const second = page.next;
page.stack(
  0,
  horizons.map((_, i) => label(`=A${first + i}`, "0")),
);
page.fill(second, 1, odds(buffer), horizons.length, ...formats);

export const marginAccount = page.plan();
