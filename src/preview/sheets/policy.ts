import { column, date, heading, input, money, note, percent, price, ratio } from "../grid/plan";
import { day, SheetPage } from "./sheetPage";

const vix = [10, 12, 18, 24, 30, 45];
const views = ["very bearish", "bearish", "neutral", "bullish", "very bullish"];
const months = [day(2026, 3, 31), day(2026, 8, 31), day(2026, 9, 30), day(2026, 10, 30), day(2026, 12, 31)];
const wealth = [500_000, 480_000, 460_000, 450_000];

const page = new SheetPage("Policy", [250, 120, 120, 120, 110, 110], 8);
page.title(
  "How much to hedge, and when to act",
  "Rules of thumb of the seed document, made into formulas: none of them is a forecast.",
);

page.section(
  "By volatility",
  "The dearer protection is, the less of it: a straight line down to nothing at a VIX of 40, and a band by regime.",
);
page.row(heading("VIX"), column("Fraction"), column("Band from"), column("Band to"));
const calm = page.next;
const levels = page.stack(
  0,
  vix.map((level) => input(level, "0.0")),
);
page.fill(calm, 1, `=HEDGE.VIXRATIO(${levels})`, vix.length, "0%");
page.fill(calm, 2, `=HEDGE.VIXBAND(${levels})`, vix.length, "0%", "0%");

page.section("By view, and by season");
page.row(heading("View"), column("Fraction"), undefined, column("Date"), column("Fraction"));
const mood = page.next;
const opinions = page.stack(
  0,
  views.map((view) => input(view)),
);
page.fill(mood, 1, `=HEDGE.VIEW(${opinions})`, views.length, "0%");
const dates = page.stack(
  3,
  months.map((serial) => input(serial, date)),
  mood,
);
page.fill(mood, 4, `=HEDGE.SEASONAL(${dates})`, months.length, "0%");
page.row(
  note("Season: all in September and October, a quarter otherwise, unless a calendar of your own is given."),
);

page.section(
  "Insurance with a floor (CPPI)",
  "Shares held are a multiple of the cushion above the floor: the hedge grows as the floor comes near.",
);
const floor = page.given("Floor", 450_000, money);
const multiple = page.given("Multiple of the cushion", 5, "0");
const level = page.given("Futures price", 4_500, price, "ES, USD 50 a point.");
page.row();
page.row(column("Portfolio value"), column("Contracts, exact"), column("Contracts"));
const falling = page.next;
const values = page.stack(
  0,
  wealth.map((value) => input(value, money)),
);
const cppi = (rounding: string) =>
  `=HEDGE.CPPI(${values},${floor},${multiple},1,"ES",${level},"${rounding}")`;
page.fill(falling, 1, cppi("none"), wealth.length, ratio);
page.fill(falling, 2, cppi("nearest"), wealth.length, money);

page.section("Is it time to rebalance?");
const contracts = page.given("Contracts now", -2, money);
const value = page.given("Portfolio value", 600_000, money);
const beta = page.given("Beta", 1.1, "0.00");
const last = page.given("Value at the last review", 500_000, money, "A change of 10% asks for a review …");
const lastBeta = page.given("Beta at the last review", 1.05, "0.00", "… as does one of 0.1 in beta …");
const days = page.given("Days since the review", 40, "0", "… and a quarter of a year.");
page.row();
page.list(`=HEDGE.REBALANCE(${contracts},${value},${beta},"ES",${level},${last},${lastBeta},${days})`, [
  [money],
  [money, "Sell one more."],
  ["0.0%"],
  ["0.0%"],
  [""],
  [""],
]);

page.section("Limits", "Each limit with its threshold: inputs that are not given are left out.");
const worth = page.given("Net worth", 1_500_000, money);
const annual = page.given("Cost a year", 4_000, money);
const tracking = page.given("Tracking error", 0.024, percent);
const loss = page.given("Loss of the day", 9_000, money);
const most = page.given("Loss that is allowed", 10_000, money);
const margin = page.given(
  "Initial margin per contract",
  12_000,
  money,
  "Margins change: enter your broker’s.",
);
page.row();
const limits = page.table(
  `=HEDGE.LIMITS(${value},${beta},${contracts},"ES",${level},${worth},${annual},${tracking},${loss},${most},${margin})`,
  6,
  ["", percent, percent, ""],
);

page.format(limits + 4, 1, 1, 2, money);

export const policy = page.plan();
