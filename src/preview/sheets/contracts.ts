import { column, date, heading, input, label, money, note, title, type SheetPlan } from "../grid/plan";

const facts = ["name", "multiplier", "tick value", "expiry rule"];

/** What the add-in knows of futures contracts, and one formula for a whole column. */
export const contracts: SheetPlan = {
  name: "Contracts",
  widths: [130, 280, 130, 84, 90, 64, 140, 110, 160, 104],
  rows: [
    [title("Futures contracts")],
    [
      note(
        "Facts of the built-in catalogue. Its margins are indicative and dated: enter your broker’s where they matter.",
      ),
    ],
    [],
    [heading("One contract"), input("ES")],
    ...facts.map((fact) => [label(fact), label(`=HEDGE.SPEC(B$4,"${fact}")`)]),
    [],
    [column("Portfolio value"), column("Contracts (SPI 200 at 8,500, beta 0.9)")],
    [input(5_000_000, money), label('=HEDGE.CONTRACTS(A11:A14,0.9,"AP",8500)', money)],
    ...[10_000_000, 25_000_000, 50_000_000].map((value) => [input(value, money)]),
    [note("One formula in B11 fills the column: results spill, as in Excel.")],
    [],
    [heading("Catalogue")],
    [heading("=HEDGE.CATALOG()")],
  ],
  spilled: {
    "B12:B14": label("", money),
    "B18:J18": heading(""),
    "H19:I80": label("", money),
    "J19:J80": label("", date),
  },
};
