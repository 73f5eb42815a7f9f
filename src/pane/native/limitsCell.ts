import type { Given } from "./given";
import { marginOf } from "./marginAccount";
import { coverage } from "./coverage";
import { bare, product, quoted } from "./text";

interface Limit {
  readonly name: string;
  readonly value: () => string;
  readonly threshold: string;
}

/** The limits whose inputs are given, as LIMITS lists them. */
function limitsOf(given: Given): readonly Limit[] {
  const { has, value } = {
    has: (name: string) => given.has(name),
    value: (name: string) => given.value(name),
  };
  const limits: Limit[] = [
    { name: "Coverage", value: () => coverage(given, value("contracts"), "1"), threshold: "1" },
  ];
  if (has("net_worth")) {
    const margin = () =>
      product(`ABS(${bare(value("contracts"))})`, marginOf(given, "initial"), given.value("fx_rate", "1"));
    limits.push({ name: "Margin", value: () => `${margin()}/${value("net_worth")}`, threshold: "0.05" });
  }
  if (has("annual_cost")) {
    limits.push({
      name: "Cost",
      value: () => `${value("annual_cost")}/${value("portfolio_value")}`,
      threshold: "0.02",
    });
  }
  if (has("tracking_error")) {
    limits.push({ name: "Tracking error", value: () => value("tracking_error"), threshold: "0.03" });
  }
  if (has("daily_loss") && has("daily_loss_limit")) {
    limits.push({
      name: "Daily loss",
      value: () => value("daily_loss"),
      threshold: value("daily_loss_limit"),
    });
  }
  return limits;
}

/** A cell of LIMITS. */
export function limitsCell(given: Given): string {
  const { row, column } = given.at;
  if (row === 0) return quoted(["Limit", "Value", "Threshold", "Status"][column]!);
  const { name, value, threshold } = limitsOf(given)[row - 1]!;
  const beside = (across: number): string => given.neighbours.cell(row, across);
  const status = () => `IF(ISERROR(${beside(1)}),"",IF(${beside(1)}<=${beside(2)}*(1+1E-9),"OK","BREACH"))`;
  return [() => quoted(name), value, () => threshold, status][column]!();
}
