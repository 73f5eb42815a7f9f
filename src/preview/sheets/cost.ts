import { column, heading, input, label, money, note, percent, price } from "../grid/plan";
import { SheetPage } from "./sheetPage";

const moves = [-0.4, -0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3];
const states: readonly (readonly [state: string, probability: number, move: number])[] = [
  ["Crash", 0.05, -0.3],
  ["Fall", 0.2, -0.1],
  ["Calm", 0.45, 0.03],
  ["Rise", 0.3, 0.12],
];

const page = new SheetPage("Cost", [230, 120, 120, 120, 120, 120], 7);
page.title(
  "What a hedge costs, and what else there is",
  "Two E-mini S&P 500 futures (ES) sold against USD 500,000 for a year.",
);

page.section("Inputs");
const value = page.given("Portfolio value", 500_000, money, "USD");
const beta = page.given("Beta", 1, "0.00");
const contracts = page.given("Contracts", -2, money);
const spot = page.given("Index", 4_500, price);
const rate = page.given("Interest rate", 0.05, percent);
const dividends = page.given("Dividend yield", 0.014, percent);
const years = page.given("Years", 1, "0.00");
const volatility = page.given("Volatility", 0.18, percent, "Implied by options, a year.");
const future = page.answer(
  "Futures price",
  `=HEDGE.FAIRVALUE(${spot},${rate},${dividends},${years})`,
  price,
  "Fair: the index, with interest, less dividends.",
);

page.section("Cost of the futures");
const spread = page.given(
  "Spread on the margin",
  0.02,
  percent,
  "What the deposit earns less than it would elsewhere.",
);
const fee = page.given("Fee per contract and side", 2.5, price);
const slippage = page.given("Slippage in points", 0.25, price);
const margin = page.given(
  "Initial margin per contract",
  12_000,
  money,
  "Margins change: enter your broker’s.",
);
page.row();
page.list(
  `=HEDGE.COST(${contracts},"ES",${future},${years},${rate},${dividends},${spread},${fee},${slippage},4,${margin})`,
  [
    [money, "Negative is an income: who is short earns interest less dividends."],
    [money, "The margin itself is a deposit, not a cost."],
    [money, "Fee and slippage, in and out."],
    [money, "Four rolls a year, each in and out."],
    [money],
    ["0.000%", "Total as a share of the contracts’ value, a year."],
  ],
);

page.section(
  "An option’s price",
  "Hull, 11e, section 15.9: index 42, strike 40, half a year, 10% interest, 20% volatility.",
);
page.answer("Call", '=HEDGE.OPTION("call",42,40,0.2,0.1,0,0.5)', price, "Hull prints 4.76.");
page.answer("Put", '=HEDGE.OPTION("put",42,40,0.2,0.1,0,0.5)', price, "Hull prints 0.81.");
page.answer(
  "Put on the index, at the money",
  `=HEDGE.OPTION("put",${spot},${spot},${volatility},${rate},${dividends},${years})`,
  price,
  "For one unit of the index, from the inputs above.",
);

page.section(
  "Futures, put, collar or selling",
  "Gain or loss after a year for each move of the index, premiums included: upside that is given up shows like any cost.",
);
const compare = page.next;
page.row(column("Index move"));
const at = page.stack(
  0,
  moves.map((move) => input(move, "0%")),
);
page.table(
  `=HEDGE.COMPARE(${value},${beta},${contracts},"ES",${future},${spot},${volatility},${rate},${dividends},${years},${at})`,
  moves.length + 1,
  ["0%", money, money, money, money, money],
  compare,
  1,
);
page.row(
  note(
    "Put: struck at the index. Collar: the put, paid for by a call sold 10% above. Sell: the money earns interest.",
  ),
);

page.section(
  "Expected value over all states",
  "A hedge that pays in a crash costs in the other states: the average counts them all. Made-up odds.",
);
page.row(heading("State"), column("Probability"), column("Index move"));
const top = page.next;
for (const [state, probability, move] of states)
  page.row(label(state), input(probability, "0%"), input(move, "0%"));
const odds = `B${top}:B${page.next - 1}`;
const outcomes = `C${top}:C${page.next - 1}`;
page.row();
page.answer("Average move", `=SUMPRODUCT(${odds},${outcomes})`, percent);
page.answer(
  "Expected value of the hedge",
  `=HEDGE.EXPECTEDVALUE(${odds},${outcomes},${contracts},"ES",${future},500)`,
  money,
  "The hedge alone, after 500 of costs: negative, as shares rise on average.",
);

export const cost = page.plan();
