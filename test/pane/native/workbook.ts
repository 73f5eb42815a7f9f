import type { CellValue } from "../../../src/workbook/workbook";

/** A sheet's filled cells from A1 on, row by row. */
type Cells = readonly (readonly CellValue[])[];

/** Numbers of four digits that look like returns, the same on every machine. */
function noise(seed: number, size: number): number[] {
  let state = seed;
  return Array.from({ length: 20 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.round((state / 2_147_483_648 - 0.48) * size * 1e4) / 1e4;
  });
}

/** As it was when the copy was made, or with other numbers typed in since. */
export type State = "copied" | "changed";

const round = (value: number, digits = 4): number => Math.round(value * 10 ** digits) / 10 ** digits;
const levels = (start: number, returns: readonly number[]): number[] =>
  returns.reduce((path, by) => [...path, round(path.at(-1)! * (1 + by), 2)], [start]);

function columnsOf(state: State): Readonly<Record<string, readonly CellValue[]>> {
  const changed = state === "changed";
  const market = noise(changed ? 8 : 7, 0.06);
  const returnsOn = (beta: number, seed: number) =>
    market.map((m, i) => round(beta * m + noise(changed ? seed + 100 : seed, 0.02)[i]!));
  const fund = returnsOn(1.1, 11);
  const prices = levels(changed ? 5_100 : 4_500, market);
  const gap = changed ? 2 : 4;
  return {
    Market: market,
    Fund: fund,
    Growth: returnsOn(1.4, 23),
    Income: returnsOn(0.6, 41),
    Gaps: fund.map((value, i) => (i === gap ? "" : i === 9 ? "n/a" : value)),
    "More gaps": market.map((value, i) => (i === 12 || i === gap ? "" : value)),
    Prices: prices,
    Other: levels(100, fund).map((value, i) => (i === gap + 2 ? "" : value)),
    Unhedged: levels(1_000_000, fund),
    Hedged: levels(
      1_000_000,
      fund.map((value, i) => round(value - market[i]!)),
    ),
    Date: prices.map((_, day) => 46_000 + day),
    Held: prices.map((_, day) => (day < 2 ? 0 : day < 7 + gap ? -gap : day < 14 ? -6 : 2)),
    Item: fund.map((value) => round(value * 1_000_000, 0)),
    Instrument: market.map((value, i) => round(-1_080_000 * value + 900 * Math.sin(i), 0)),
    Values: [400_000, 250_000, -50_000, changed ? "" : 300_000, "", 100_000],
    Betas: [1.2, 0.8, 1.5, 1, 0.9, 0],
    Month: [1, 5, changed ? 10 : 9],
    Share: [0.1, 0.6, 0.9],
    Probability: changed ? [0.15, 0.25, 0.25, 0.35] : [0.1, 0.2, 0.4, 0.3],
    Move: [-0.2, -0.05, changed ? 0.01 : 0.03, 0.1],
  };
}

function deskOf(state: State): Cells {
  const rows: CellValue[][] = [
    ["es", "Desk's E-mini", 50, 13_000, 11_800, 2.25, ""],
    ["OWN", "Own contract", 12.5, 900, 800, "", "EUR"],
    ["AP", "", "", 9_500, "", 1.5, ""],
  ];
  const changed: CellValue[][] = [
    ["AP", "", "", "", "", 1.75, ""],
    ["OWN", "Own contract", 11, 950, 800, 3, "EUR"],
    ["es", "Desk's E-mini", "", 14_000, 12_100, "", "EUR"],
  ];
  return [
    ["Code ", "Name", "Multiplier", "Initial margin", "maintenance  margin", "FEE", "Currency"],
    ...(state === "changed" ? changed : rows),
  ];
}

/** What stands to the left of the formulas, on their own sheet. */
function inputsOf(state: State): Cells {
  const changed = state === "changed";
  return [
    ["Portfolio", changed ? 42_000_000 : 50_000_000],
    ["Beta", changed ? 1.15 : 0.9],
    ["Contract", "AP"],
    ["Price", changed ? 7_990.5 : 8_500],
    ["Target", changed ? "" : 0.5],
    ["Blank", ""],
    ["Fx", changed ? "" : 1.5],
    ["Rounding", changed ? "up" : " Down "],
    ["Multiplier", changed ? 10 : 25],
    ["Type", changed ? "Call" : "put"],
    ["Short", changed ? 31 : -94],
    ["Margin", changed ? 12_500 : 12_000],
    ["Field", "Tick"],
    ["Date", changed ? 46_300 : 46_200],
    ["Year", 2026],
    ["Month", 6],
    ["Method", "blume"],
    ["View", changed ? "bullish" : "Very Bearish"],
    ["Volatility", changed ? 0.35 : 0.2],
    ["Desk's own", "own"],
    [10_000_000, 1.2, "ES", 5_000],
    [changed ? 2_750_000 : 2_000_000, 0.8, "NQ", changed ? 17_900.25 : 18_000],
    ["", "", "", ""],
    [3_000_000, changed ? -0.4 : 1, "MES", 5_000],
  ];
}

/** The sheets of the test workbook; formulas stand on the first one, from column H on. */
export function sheetsOf(state: State): Readonly<Record<string, Cells>> {
  const columns = columnsOf(state);
  const names = Object.keys(columns);
  const tall = Math.max(...Object.values(columns).map(({ length }) => length));
  const data = Array.from({ length: tall }, (_, row) => names.map((name) => columns[name]![row] ?? ""));
  const across = ["Market", "Fund", "Growth"].map((name) => [name, ...columns[name]!]);
  return { Sheet1: inputsOf(state), "My Data": [names, ...data], Across: across, Desk: deskOf(state) };
}

/** Names of the workbook and what they stand for. */
export const definedNames: Readonly<Record<string, string>> = {
  HedgeContracts: "Desk!A1:G4",
  Value: "Sheet1!B1",
};

/** A column of the data with its header, as a formula refers to it; `rows` as many as are filled. */
export function columnOf(name: string, header = true): string {
  const columns = columnsOf("copied");
  const names = Object.keys(columns);
  const letter = String.fromCharCode(65 + names.indexOf(name));
  return `'My Data'!${letter}${header ? 1 : 2}:${letter}${columns[name]!.length + 1}`;
}
