import { product } from "./text";
import type { Translations } from "./translation";

export const contracts: Translations = {
  SPEC: {
    parameters: "contract field [desk_table]",
    shape: "each",
    constant: "catalogue",
    formula: (given) => {
      const contract = given.contract("contract");
      const field = given.argument("field").literal ?? given.now("field");
      const known = typeof field === "string" ? field.trim().toLowerCase() : "";
      const fact = known === "tick value" ? contract.tickValue : contract.needed(known);
      return given.argument("field").literal === undefined
        ? `IF(${given.value("field")}="${String(field)}",${fact},NA())`
        : fact;
    },
  },
  CATALOG: { parameters: "[search] [desk_table]", reason: "catalogue" },
  NOTIONAL: {
    parameters: "contract price [contracts] [fx_rate] [desk_table]",
    shape: "each",
    formula: (given) =>
      product(
        given.value("contracts", "1"),
        given.value("price"),
        given.contract("contract").multiplier,
        given.value("fx_rate", "1"),
      ),
  },
  LEVERAGE: {
    parameters: "contract price [initial_margin] [desk_table]",
    shape: "each",
    formula: (given) => {
      const contract = given.contract("contract");
      const margin = contract.margin("initial margin", (fallback) => given.value("initial_margin", fallback));
      return `${given.value("price")}*${contract.multiplier}/${margin}`;
    },
  },
};
