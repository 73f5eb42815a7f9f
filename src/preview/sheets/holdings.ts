import {
  entry,
  heading,
  input,
  label,
  money,
  note,
  price,
  ratio,
  result,
  tableHeading,
  title,
  type SheetPlan,
} from "../grid/plan";

const held: readonly [name: string, value: number, beta: number][] = [
  ["AAPL", 150_000, 1.2],
  ["MSFT", 125_000, 1.1],
  ["JPM", 100_000, 1.3],
  ["PG", 75_000, 0.6],
  ["Cash", 50_000, 0],
];

/** A portfolio's beta from its holdings, and the futures that hedge it. */
export const holdings: SheetPlan = {
  name: "Holdings",
  widths: [190, 120, 100, 430],
  tables: [{ name: "Holdings", address: "A4:C9" }],
  names: { PortfolioValue: "$B$12", PortfolioBeta: "$B$13" },
  rows: [
    [title("Beta of a portfolio, and its hedge")],
    [note("Change a value or a beta in the table: everything below follows. Blue cells are inputs.")],
    [],
    ["Holding", "Value", "Beta"].map((words) => tableHeading(words)),
    ...held.map(([name, value, beta]) => [label(name), entry(value, money), entry(beta, "0.00")]),
    [],
    [heading("Portfolio"), heading(""), heading(""), heading("What the cell says")],
    [
      label("Total value"),
      result("=SUM(Holdings[Value])", money),
      undefined,
      note("The whole portfolio, cash included."),
    ],
    [
      label("Portfolio beta"),
      result("=HEDGE.PORTFOLIOBETA(Holdings[Value],Holdings[Beta])", ratio),
      undefined,
      note("Average of the betas, weighted by value; cash has a beta of 0."),
    ],
    [],
    [heading("Hedge with Micro E-mini S&P 500 futures"), heading(""), heading(""), heading("")],
    [
      label("Futures price"),
      input(4500, price),
      undefined,
      note("Price of the future, not the level of the index."),
    ],
    [
      label("Contracts"),
      result('=HEDGE.CONTRACTS(PortfolioValue,PortfolioBeta,"MES",B16)', money),
      undefined,
      note("To take the beta to 0; negative is short."),
    ],
    [
      label("Residual beta"),
      result('=HEDGE.RESIDUALBETA(PortfolioValue,PortfolioBeta,B17,"MES",B16)', ratio),
      undefined,
      note("What whole contracts leave."),
    ],
  ],
};
