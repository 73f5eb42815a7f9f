import type { Given } from "./given";
import { optionFormula } from "./optionFormula";
import { product, quoted } from "./text";

const compared = ["Move", "Unhedged", "Futures", "Put", "Collar", "Sell"];

/** A cell of COMPARE. */
export function comparisonCell(given: Given): string {
  const { row, column } = given.at;
  if (row === 0) return quoted(compared[column]!);
  const beside = (across: number): string => given.neighbours.cell(row, across);
  const moves = given.series("moves");
  const move = beside(0);
  const [value, beta, spot] = ["portfolio_value", "beta", "spot"].map((name) => given.value(name));
  const end = `${spot}*(1+${move})`;
  const units = `${beta}*${value}/${spot}`;
  const strike = (name: string, fallback: string): string => `${given.value(name, fallback)}*${spot}`;
  const option = (type: "put" | "call", level: string): string =>
    optionFormula(type, {
      spot: spot!,
      strike: `(${level})`,
      volatility: given.value("volatility"),
      rate: given.value("rate"),
      dividend_yield: given.value("dividend_yield"),
      years: given.value("years"),
    });
  const formulas = [
    () => moves.cell(moves.numbered[row - 1]!),
    () => `${beta}*${value}*${move}`,
    () => {
      const perPoint = product(given.value("contracts"), given.contract("contract").multiplier);
      return `${beside(1)}+${product(`${perPoint}*(${end}-${given.value("futures_price")})`, given.value("fx_rate", "1"))}`;
    },
    () => {
      const put = strike("put_strike", "1");
      return `${beside(1)}+${units}*(MAX(${put}-${end},0)-${option("put", put)})`;
    },
    () => {
      const call = strike("call_strike", "1.1");
      return `${beside(3)}+${units}*(${option("call", call)}-MAX(${end}-${call},0))`;
    },
    () => `${value}*(EXP(${given.value("rate")}*${given.value("years")})-1)`,
  ];
  return formulas[column]!();
}
