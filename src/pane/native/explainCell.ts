import { contractValue } from "./contractValue";
import type { Given } from "./given";
import { rounded } from "./rounded";
import { product, quoted } from "./text";

/** The lines of EXPLAIN: step, its formula in words, its value. */
const steps: readonly (readonly [string, (given: Given) => string, (given: Given) => string])[] = [
  [
    "Beta exposure",
    (g) => words(g.value("beta"), "×", g.value("portfolio_value")),
    (g) => `${g.value("beta")}*${g.value("portfolio_value")}`,
  ],
  [
    "Contract value",
    (g) =>
      words(g.value("futures_price"), "×", g.contract("contract").multiplier, "×", g.value("fx_rate", "1")),
    (g) => product(...contractValue(g)),
  ],
  [
    "Change of beta",
    (g) =>
      `${g.value("hedge_fraction", "1")}&" × ("&${g.value("target_beta", "0")}&" − "&${signed(g.value("beta"))}&")"`,
    (g) => product(g.value("hedge_fraction", "1"), `(${g.value("target_beta", "0")}-${g.value("beta")})`),
  ],
  [
    "Exposure to trade",
    (g) => words(line(g, 3), "×", g.value("portfolio_value")),
    (g) => `${line(g, 3)}*${g.value("portfolio_value")}`,
  ],
  [
    "Beta value of one contract",
    (g) => words(line(g, 2), "×", signed(g.value("futures_beta", "1"))),
    (g) => product(line(g, 2), g.value("futures_beta", "1")),
  ],
  [
    "Exact contracts",
    (g) => words(line(g, 4), "÷", signed(line(g, 5))),
    (g) => `${line(g, 4)}/${line(g, 5)}`,
  ],
  [
    "Contracts",
    (g) =>
      `${line(g, 6)}&" rounded "&${g.choice("rounding", { nearest: () => '"nearest"', down: () => '"down"', up: () => '"up"', none: () => '"none"' }, "nearest")}`,
    (g) => rounded(g, line(g, 6), "nearest"),
  ],
  [
    "Futures beta exposure",
    (g) => words(line(g, 7), "×", signed(line(g, 5))),
    (g) => `${line(g, 7)}*${line(g, 5)}`,
  ],
  [
    "Coverage",
    (g) => `"−("&${line(g, 8)}&") ÷ "&${signed(line(g, 1))}`,
    (g) => `-${line(g, 8)}/${line(g, 1)}`,
  ],
  [
    "Residual beta",
    (g) => `${g.value("beta")}&" + "&${signed(line(g, 8))}&" ÷ "&${g.value("portfolio_value")}`,
    (g) => `${g.value("beta")}+${line(g, 8)}/${g.value("portfolio_value")}`,
  ],
];

function line(given: Given, row: number): string {
  return given.neighbours.cell(row, 2);
}

function words(...parts: readonly string[]): string {
  return parts.map((part) => (/^[×÷]$/.test(part) ? `" ${part} "` : part)).join("&");
}

function signed(cell: string): string {
  return /^[\d.]+$/.test(cell) ? cell : `IF(${cell}<0,"("&${cell}&")",${cell})`;
}

/** A cell of EXPLAIN. */
export function explainCell(given: Given): string {
  const { row, column } = given.at;
  if (row === 0) return quoted(["Step", "Formula", "Value"][column]!);
  const [step, formula, value] = steps[row - 1]!;
  return [() => quoted(step), formula, value][column]!(given);
}
