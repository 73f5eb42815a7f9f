import { contractValue } from "./contractValue";
import { explainCell } from "./explainCell";
import { exactContracts } from "./exactContracts";
import { coverage } from "./coverage";
import { paired } from "./paired";
import { negated, product } from "./text";
import { rounded, roundedDown, roundedNearest } from "./rounded";
import type { Translations } from "./translation";

const sizes =
  "portfolio_value beta contract futures_price [target_beta] [hedge_fraction] [rounding] [fx_rate] [futures_beta] [desk_table]";
const held = "portfolio_value beta contracts contract futures_price [fx_rate] [futures_beta] [desk_table]";

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
    formula: explainCell,
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
