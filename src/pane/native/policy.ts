import type { Given } from "./given";
import { limitsCell } from "./limitsCell";
import { rebalanceCell } from "./rebalanceCell";
import { rounded } from "./rounded";
import { contractValue } from "./contractValue";
import { negated, over, product } from "./text";
import type { Translations } from "./translation";

const views = { "very bearish": "1", bearish: "0.75", neutral: "0.5", bullish: "0.25", "very bullish": "0" };

function seasonal(given: Given): string {
  const month = `MONTH(${given.value("date")})`;
  const usual = `IF(OR(${month}=9,${month}=10),1,0.25)`;
  if (!given.has("calendar")) return usual;
  return `IFNA(VLOOKUP(${month},${given.argument("calendar").whole},2,FALSE),${usual})`;
}

export const policy: Translations = {
  VIXRATIO: {
    parameters: "vix [zero_at]",
    shape: "each",
    formula: (given) => `MAX(0,1-${given.value("vix")}/${given.value("zero_at", "40")})`,
  },
  VIXBAND: {
    parameters: "vix",
    shape: (given) => ({ rows: given.argument("vix").rows, columns: 2 }),
    formula: (given) => {
      const { rows } = given.argument("vix");
      const vix = given.argument("vix").at(given.at.row, 0);
      const [calm, usual, wild] = [
        ["0.75", "0.25", "0"],
        ["1", "0.5", "0.25"],
      ][given.at.column]!;
      const band = `IF(${vix}<15,${calm},IF(${vix}<=25,${usual},${wild}))`;
      return rows === 1 || !given.argument("vix").range ? band : `IF(${vix}="","",${band})`;
    },
  },
  VIEW: {
    parameters: "view",
    shape: "each",
    formula: (given) =>
      given.choice(
        "view",
        Object.fromEntries(Object.entries(views).map(([view, share]) => [view, () => share])),
      ),
  },
  SEASONAL: { parameters: "date [calendar]", shape: "each", formula: seasonal },
  CPPI: {
    parameters:
      "portfolio_value floor cushion_multiple beta contract futures_price [rounding] [fx_rate] [desk_table]",
    shape: "each",
    formula: (given) => {
      const value = given.value("portfolio_value");
      const exposure = `MIN(${value},MAX(0,${product(given.value("cushion_multiple"), `(${value}-${given.value("floor")})`)}))`;
      const exact = `${negated(given.value("beta"))}*(${value}-${exposure})${over(...contractValue(given))}`;
      return rounded(given, exact, "nearest");
    },
  },
  REBALANCE: {
    parameters:
      "current_contracts portfolio_value beta contract futures_price [last_value] [last_beta] [days_since_review] [value_trigger] [beta_trigger] [days_trigger] [target_beta] [hedge_fraction] [rounding] [fx_rate] [desk_table]",
    shape: "table",
    formula: rebalanceCell,
  },
  LIMITS: {
    parameters:
      "portfolio_value beta contracts contract futures_price [net_worth] [annual_cost] [tracking_error] [daily_loss] [daily_loss_limit] [initial_margin] [fx_rate] [desk_table]",
    shape: "table",
    formula: limitsCell,
  },
};
