import { heldContracts } from "./heldContracts";
import { calendarDay } from "./calendarDay";
import { product } from "./text";
import type { Translations } from "./translation";

export const roll: Translations = {
  FAIRVALUE: {
    parameters: "spot rate dividend_yield years",
    shape: "each",
    formula: (given) =>
      `${given.value("spot")}*EXP((${given.value("rate")}-${given.value("dividend_yield")})*${given.value("years")})`,
  },
  BASIS: {
    parameters: "futures_price spot",
    shape: "each",
    formula: (given) => `${given.value("futures_price")}-${given.value("spot")}`,
  },
  IMPLIEDRATE: {
    parameters: "futures_price spot dividend_yield years",
    shape: "each",
    formula: (given) => {
      const ratio = `${given.value("futures_price")}/${given.value("spot")}`;
      return `LN(${ratio})/${given.value("years")}+${given.value("dividend_yield")}`;
    },
  },
  ROLLCOST: {
    parameters: "contracts contract near_price far_price [fee_per_contract] [desk_table]",
    shape: "each",
    formula: (given) => {
      const contract = given.contract("contract");
      const count = given.value("contracts");
      const fee = given.value("fee_per_contract", contract.fee);
      const difference = `(${given.value("far_price")}-${given.value("near_price")})`;
      const fees = fee === "0" ? "" : `+2*ABS(${count})*${fee}`;
      return `${product(count, contract.multiplier)}*${difference}${fees}`;
    },
  },
  EXPIRY: {
    parameters: "contract [year] [month]",
    shape: "each",
    constant: "calendar",
    formula: (given) => calendarDay(given, "expiry"),
  },
  ROLLDATE: {
    parameters: "contract [year] [month] [days_before]",
    shape: "each",
    constant: "calendar",
    formula: (given) => calendarDay(given, "roll"),
  },
  FRONT: {
    parameters: "contract date [position] [days_before]",
    shape: "each",
    constant: "calendar",
    formula: heldContracts,
  },
  ROLLS: { parameters: "contract from to [days_before]", reason: "calendar" },
};
