import { column, date, heading, input, money, note, percent, price } from "../grid/plan";
import { day, SheetPage } from "./sheetPage";

const months = [3, 6, 9, 12];

const page = new SheetPage("Roll", [250, 120, 120, 120, 120, 120, 120], 7);
page.title(
  "Expiry, roll and carry",
  "Dates come from each contract’s own rule and its market’s holidays; nothing is looked up.",
);

page.section("Four quarters, two markets", "Roll day: the first day on which the next contract is held.");
const year = page.given("Year", 2026, "0");
page.row();
page.row(heading("Month"), column("ES expiry"), column("ES roll"), column("AP expiry"), column("AP roll"));
const first = page.next;
const month = page.stack(
  0,
  months.map((number) => input(number, "0")),
);
["ES", "AP"].forEach((code, i) =>
  ["EXPIRY", "ROLLDATE"].forEach((id, j) =>
    page.fill(first, 1 + 2 * i + j, `=HEDGE.${id}("${code}",${year},${month})`, months.length, date),
  ),
);
page.row(note("June 2026: 19 June is a holiday in New York, so ES ends on Thursday the 18th."));

page.section("A year’s rolls");
const from = page.given("From", day(2026, 1, 1), date);
const to = page.given("To", day(2026, 12, 31), date);
page.row();
const lists = page.next;
page.table(`=HEDGE.ROLLS("ES",${from},${to})`, 5, ["", date, date]);
page.table(`=HEDGE.ROLLS("AP",${from},${to})`, 5, ["", date, date], lists, 4);

page.section("Which contract on which day?");
page.row(heading("Date"), heading("ES front"), heading("ES second"), heading("AP front"));
const dates = [day(2026, 3, 13), day(2026, 3, 16), day(2026, 6, 12), day(2026, 12, 14)];
const held = page.next;
const on = page.stack(
  0,
  dates.map((serial) => input(serial, date)),
);
[`"ES",${on}`, `"ES",${on},2`, `"AP",${on}`].forEach((given, i) =>
  page.fill(held, 1 + i, `=HEDGE.FRONT(${given})`, dates.length, ""),
);

page.section(
  "Carry",
  "Hull, Options, Futures, and Other Derivatives, 11e, example 5.5: three months, 5% interest, 1% dividends.",
);
const spot = page.given("Index", 1_300, price);
const rate = page.given("Interest rate", 0.05, percent, "Continuously compounded.");
const dividends = page.given("Dividend yield", 0.01, percent);
const years = page.given("Years", 0.25, "0.00");
page.answer(
  "Fair value",
  `=HEDGE.FAIRVALUE(${spot},${rate},${dividends},${years})`,
  price,
  "Hull prints 1,313.07.",
);
const market = page.given("Futures price", 1_315, price, "What the market pays.");
page.answer("Basis", `=HEDGE.BASIS(${market},${spot})`, price, "Futures price less index.");
page.answer(
  "Implied rate",
  `=HEDGE.IMPLIEDRATE(${market},${spot},${dividends},${years})`,
  percent,
  "Above 5%: the future is dear, and a short hedge earns the difference.",
);

page.section("What a roll costs");
const contracts = page.given("Contracts", -2, money, "Short ES.");
const near = page.given("Near month", 4_500, price, "Bought back.");
const far = page.given("Far month", 4_540.5, price, "Sold instead.");
const fee = page.given("Fee per contract", 2.5, price, "Paid twice: for closing and for opening.");
page.answer(
  "Roll cost",
  `=HEDGE.ROLLCOST(${contracts},"ES",${near},${far},${fee})`,
  money,
  "Negative is an income: a short position sells the dearer month.",
);

export const roll = page.plan();
