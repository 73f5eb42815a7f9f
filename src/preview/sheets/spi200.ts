import {
  column,
  heading,
  input,
  label,
  money,
  note,
  ratio,
  result,
  title,
  type SheetPlan,
} from "../grid/plan";

/** The same formula in both example columns: `@` stands for the column's letter. */
const both = (formula: string, format: string) =>
  ["B", "C"].map((letter) => result(formula.replaceAll("@", letter), format));

/** Two hedges with SPI 200 futures: one to a beta of 0, one to half. */
export const spi200: SheetPlan = {
  name: "SPI 200",
  widths: [200, 130, 130, 400],
  rows: [
    [title("Hedging with SPI 200 futures")],
    [
      note(
        "ASX SPI 200 futures (AP) are worth AUD 25 a point. Two portfolios, one to a beta of 0, one to 0.5.",
      ),
    ],
    [],
    [heading("Inputs"), column("Full hedge"), column("Half hedge"), heading("What the row says")],
    [label("Portfolio value"), input(10_000_000, money), input(50_000_000, money), note("AUD")],
    [label("Beta"), input(1.2, "0.00"), input(0.9, "0.00"), note("Measured against the S&P/ASX 200.")],
    [label("Target beta"), input(0, "0.00"), input(0.5, "0.00"), note("Beta that is left after the hedge.")],
    [label("Futures price"), input(8_000, money), input(8_500, money), note("Index points.")],
    [],
    [heading("Results"), heading(""), heading(""), heading("")],
    [
      label("Contract value"),
      ...both('=HEDGE.NOTIONAL("AP",@8)', money),
      note("Price × 25 for one contract, AUD."),
    ],
    [
      label("Contracts"),
      ...both('=HEDGE.CONTRACTS(@5,@6,"AP",@8,@7)', money),
      note("Whole contracts, halves away from zero; negative is short."),
    ],
    [
      label("Contracts, exact"),
      ...both('=HEDGE.CONTRACTS(@5,@6,"AP",@8,@7,,"none")', ratio),
      note("Before rounding."),
    ],
    [label("Residual beta"), ...both('=HEDGE.RESIDUALBETA(@5,@6,@12,"AP",@8)', ratio), note("What is left.")],
    [],
    [heading("If the market falls by 5%"), heading(""), heading(""), heading("")],
    [label("Portfolio"), ...both("=-5%*@5*@6", money), note("Beta × value × fall, AUD.")],
    [
      label("Futures"),
      ...both('=HEDGE.PNL(@12,"AP",@8,@8*0.95)', money),
      note("A short position gains, AUD."),
    ],
    [label("Together"), ...both("=@17+@18", money), note("The beta that was kept still loses.")],
  ],
};
