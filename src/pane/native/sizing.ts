import type { Given } from "./given";
import { paired } from "./paired";
import { negated, over, product, quoted } from "./text";
import { rounded, roundedDown, roundedNearest } from "./rounded";
import type { Translations } from "./translation";

/** Value of one contract in the portfolio's currency, as factors. */
export function contractValue(given: Given, contract = "contract", price = "futures_price"): string[] {
  return [given.value(price), given.contract(contract).multiplier, given.value("fx_rate", "1")];
}

/** Contracts to a target beta before rounding. */
export function exactContracts(given: Given, futuresBeta: string, contract = "contract"): string {
  const beta = given.value("beta");
  const target = given.value("target_beta", "0");
  const share = given.value("hedge_fraction", "1");
  const change = target === "0" ? negated(product(share, beta)) : product(share, `(${target}-${beta})`);
  return `${change}${over(futuresBeta)}*${given.value("portfolio_value")}${over(...contractValue(given, contract))}`;
}

/** Share of the beta exposure that a number of contracts removes. */
export function coverage(given: Given, contracts: string, futuresBeta: string): string {
  const position = product(contracts, ...contractValue(given), futuresBeta);
  return `${negated(position)}/(${given.value("beta")}*${given.value("portfolio_value")})`;
}

const sizes =
  "portfolio_value beta contract futures_price [target_beta] [hedge_fraction] [rounding] [fx_rate] [futures_beta] [desk_table]";
const held = "portfolio_value beta contracts contract futures_price [fx_rate] [futures_beta] [desk_table]";

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

export const sizing: Translations = {
  CONTRACTS: {
    parameters: sizes,
    shape: "each",
    formula: (given) => rounded(given, exactContracts(given, given.value("futures_beta", "1")), "nearest"),
  },
  COVERAGE: {
    parameters: held,
    shape: "each",
    formula: (given) => coverage(given, given.value("contracts"), given.value("futures_beta", "1")),
  },
  RESIDUALBETA: {
    parameters: held,
    shape: "each",
    formula: (given) => {
      const position = product(
        given.value("contracts"),
        ...contractValue(given),
        given.value("futures_beta", "1"),
      );
      return `${given.value("beta")}+${position}/${given.value("portfolio_value")}`;
    },
  },
  MIX: {
    parameters:
      "portfolio_value beta large_contract small_contract futures_price [target_beta] [hedge_fraction] [fx_rate] [desk_table]",
    shape: "table",
    formula: (given) => {
      const exact = exactContracts(given, "1", "large_contract");
      const large = roundedDown(exact);
      if (given.at.column === 0) return large;
      const [one, other] = ["large_contract", "small_contract"].map(
        (name) => given.contract(name).multiplier,
      );
      return roundedNearest(`(${exact}-${given.neighbours.cell(0, 0)})*${one}/${other}`);
    },
  },
  MINVARRATIO: {
    parameters: "position_changes futures_changes",
    shape: "one",
    formula: (given) => paired(given, "position_changes", "futures_changes").slope,
  },
  CROSSHEDGE: {
    parameters: "hedge_ratio position contract_size [rounding]",
    shape: "each",
    formula: (given) => {
      const exact = `${negated(given.value("hedge_ratio"))}*${given.value("position")}/${given.value("contract_size")}`;
      return rounded(given, exact, "nearest");
    },
  },
  TAIL: {
    parameters: "contracts rate years [rounding]",
    shape: "each",
    formula: (given) =>
      rounded(
        given,
        `${given.value("contracts")}/(1+${given.value("rate")})^${given.value("years")}`,
        "none",
      ),
  },
  EXPLAIN: {
    parameters: sizes,
    shape: "table",
    formula: (given) => {
      const { row, column } = given.at;
      if (row === 0) return quoted(["Step", "Formula", "Value"][column]!);
      const [step, formula, value] = steps[row - 1]!;
      return [() => quoted(step), formula, value][column]!(given);
    },
  },
  RANK: {
    parameters:
      "portfolio_returns futures_returns portfolio_value contract_codes futures_prices [hedge_fraction] [periods_per_year] [fx_rates] [desk_table]",
    reason: "sorted",
  },
  BASKET: {
    parameters:
      "portfolio_returns futures_returns portfolio_value contract_codes futures_prices [max_lots] [margin_budget] [fx_rates] [desk_table]",
    reason: "search",
  },
};
