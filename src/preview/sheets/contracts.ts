import { heading, input, label, money, note, result, title, type SheetPlan } from "../grid/plan";

const facts = ["name", "multiplier", "tick value", "expiry rule"];

/** What the add-in knows of futures contracts, and one formula for a whole column. */
export const contracts: SheetPlan = {
  name: "Contracts",
  widths: [150, 260, 150, 90, 100, 70, 140, 120, 150, 110],
  rows: [
    [title("Futures contracts")],
    [
      note(
        "Facts of the built-in catalogue. Its margins are indicative and dated: enter your broker’s where they matter.",
      ),
    ],
    [],
    [heading("One contract"), heading("ES")],
    ...facts.map((fact) => [label(fact), result(`=HEDGE.SPEC(B$4,"${fact}")`)]),
    [],
    [heading("Portfolio value"), heading("Contracts (SPI 200 at 8,500, beta 0.9)")],
    [input(5_000_000, money), result('=HEDGE.CONTRACTS(A11:A14,0.9,"AP",8500)', money)],
    ...[10_000_000, 25_000_000, 50_000_000].map((value) => [input(value, money)]),
    [note("One formula in B11 fills the column: results spill, as in Excel.")],
    [],
    [heading("Catalogue")],
    [result("=HEDGE.CATALOG()")],
  ],
  formats: { "B12:B14": money, "H19:I80": money, "J19:J80": "yyyy-mm-dd" },
};
