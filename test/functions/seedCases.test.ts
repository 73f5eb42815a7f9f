import contracts from "../golden/seedCasesContracts.json";
import history from "../golden/seedCasesHistory.json";
import margin from "../golden/seedCasesMargin.json";
import roll from "../golden/seedCasesRoll.json";
import sizing from "../golden/seedCasesSizing.json";
import { call, column } from "../call";
import { testSeedCases } from "../seedCases";

testSeedCases([...contracts, ...sizing, ...margin, ...roll, ...history]);

// Roll windows by fixed dates (futures, lines 2636 to 2639, all WRONG): "1-2 weeks before expiry" (E52).
test.each([
  ["S000-0530", 2636, 3, 8, 6, "2023-03-17"],
  ["S000-0532", 2638, 9, 11, 0, "2023-09-15"],
  ["S000-0533", 2639, 12, 10, 1, "2023-12-15"],
])(
  "seed case %s, line %i: the window of month %i from day %i lies 7 to 14 days before expiry in %i of 12 years",
  (_, _line, month, firstDay, good, expiry2023) => {
    const years = Array.from({ length: 12 }, (_, i) => 2020 + i);
    const expiries = (call("EXPIRY", "ES", column(...years), month) as number[][]).map(([serial]) => serial!);
    const serial = (day: number, year: number): number =>
      Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    const within = years.filter((year, i) => {
      const [from, to] = [expiries[i]! - 14, expiries[i]! - 7];
      return serial(firstDay, year) >= from && serial(firstDay + 4, year) <= to;
    });
    expect(within).toHaveLength(good);
    expect(expiries[3]).toBe(Date.parse(expiry2023) / 86_400_000 + 25_569);
  },
);
