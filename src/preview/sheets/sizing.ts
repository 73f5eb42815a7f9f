import { column, input, label, money, note, price, ratio } from "../grid/plan";
import { fuel, futures } from "./jetFuel";
import { SheetPage } from "./sheetPage";

const page = new SheetPage("Sizing", [230, 220, 110, 110, 110, 110, 110]);

page.title(
  "How many contracts",
  "Every way of sizing a hedge. A negative number of contracts is sold short.",
);

page.section("One formula, four portfolios, four ways of rounding");
const beta = page.given("Beta", 1.1, "0.00", "Measured against the index under the future.");
const level = page.given("Futures price", 4_500, price, "ES: USD 50 a point, so USD 225,000 a contract.");
page.row();
const modes = page.row(
  column("Portfolio value"),
  ...["nearest", "down", "up", "none"].map((mode) => input(mode)),
);
const first = page.next;
const values = page.stack(
  0,
  [500_000, 1_000_000, 2_500_000, 5_000_000].map((value) => input(value, money)),
);
page.fill(
  first,
  1,
  `=HEDGE.CONTRACTS(${values},${beta},"ES",${level},,,B${modes}:E${modes})`,
  4,
  money,
  money,
  money,
  ratio,
);
page.row(
  note("nearest: halves away from zero. down: never over-hedges. up: never under-hedges. none: exact."),
);

page.section("Large and small contracts");
const mixed = page.row(label("ES and MES for 1,000,000"));
page.fill(mixed, 1, `=HEDGE.MIX(A${first + 1},${beta},"ES","MES",${level})`, 1, money, money);
page.put(
  mixed,
  3,
  note("Large contracts first (ES, in B), ten times smaller ones for the rest (MES, in C)."),
);

page.section(
  "An index hedge from the textbook",
  "Hull, Options, Futures, and Other Derivatives, 11e, section 3.5.",
);
const hull = {
  value: page.given("Portfolio value", 5_050_000, money),
  beta: page.given("Beta", 1.5, "0.00"),
  price: page.given("Futures price", 1_010, price),
  multiplier: page.given(
    "Multiplier",
    250,
    money,
    "A number instead of a code is the contract’s multiplier.",
  ),
};
page.answer(
  "Contracts",
  `=HEDGE.CONTRACTS(${hull.value},${hull.beta},${hull.multiplier},${hull.price})`,
  money,
  "Hull prints 30 sold.",
);
page.answer(
  "Contracts to a beta of 0.75",
  `=HEDGE.CONTRACTS(${hull.value},${hull.beta},${hull.multiplier},${hull.price},0.75)`,
  money,
  "Half of the beta kept: Hull prints 15.",
);

page.section("The same calculation, line by line");
page.table(`=HEDGE.EXPLAIN(10000000,1.2,"AP",8000)`, 11, ["", "", price]);

page.section(
  "Jet fuel hedged with heating oil",
  "Hull, section 3.4: fifteen monthly price changes, in dollars a gallon. The hedge ratio with the least variance.",
);
page.row(column("Month"), column("Jet fuel"), column("Futures"));
const months = page.next;
fuel.forEach((change, i) => page.row(label(i + 1, "0"), input(change, "0.000"), input(futures[i]!, "0.000")));
const until = page.next - 1;
page.row();
const hedgeRatio = page.answer(
  "Hedge ratio",
  `=HEDGE.MINVARRATIO(B${months}:B${until},C${months}:C${until})`,
  ratio,
  "Gallons of futures for each gallon of jet fuel; Hull prints 0.78.",
);
const gallons = page.given(
  "Gallons held",
  2_000_000,
  money,
  "Hull’s airline buys: its sign is the other one.",
);
const size = page.given("Gallons a contract", 42_000, money);
const crossed = page.answer(
  "Contracts",
  `=HEDGE.CROSSHEDGE(${hedgeRatio},${gallons},${size})`,
  money,
  "Hull prints 37.",
);
page.answer(
  "Tailed for daily settlement",
  `=HEDGE.TAIL(${crossed},0.05,0.25)`,
  price,
  "Gains and losses of three months earn 5% a year: a little less is enough.",
);

export const sizing = page.plan();
